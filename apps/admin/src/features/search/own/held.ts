// The words of one's own cases while they are searched: in this page's memory, and gone when they rest half an hour.
import type { CaseId } from "@kumacari/domain";
import type { OwnText } from "../../../rpc.ts";
import { createStore } from "../../../store.ts";
import type { TextIndex } from "./text-index.ts";

export type OwnDoc = OwnText & {
  readonly of: { readonly id: CaseId; readonly number: string; readonly name: string };
};

export type OwnHeld = {
  readonly index: TextIndex<OwnDoc>;
  readonly cases: number;
  /** Of one's own, so many were not read: they were too many, or too much. */
  readonly left: number;
  /** Of so many the oldest part is not here. */
  readonly cut: number;
};

export const ownHeld = createStore<OwnHeld | undefined>(undefined);

/** As long as a session may be silent. */
const rest = 30 * 60_000;
let timer: ReturnType<typeof setTimeout> | undefined;

export function keepOwn(held: OwnHeld): void {
  ownHeld.set(held);
  touchOwn();
}

/** Somebody searches, or looks at what was found: the half hour begins anew. */
export function touchOwn(): void {
  clearTimeout(timer);
  timer = ownHeld.get() && setTimeout(dropOwn, rest);
}

export function dropOwn(): void {
  clearTimeout(timer);
  ownHeld.set(undefined);
}
