// The names beside the rows: each is asked for once, because each asking is a read of personal data that is written down.
import type { CaseId } from "@kumacari/domain";
import { createStore } from "./store.ts";

/** Far below what the server takes at once, so that the address of the request stays short. */
const most = 100;

export type Name =
  | { readonly state: "coming" }
  /** Left out by the server: not ours to see. */
  | { readonly state: "missing" }
  | { readonly state: "known"; readonly name: string };

/** What is left out of the answer is not ours to see. */
type Ask = (ids: CaseId[]) => Promise<readonly { readonly id: CaseId; readonly name: string }[]>;

export const names = createStore<ReadonlyMap<CaseId, Name>>(new Map());

/** Asks for those not asked before; what could not be had may be asked again. Throws what the call threw. */
export async function askNames(ask: Ask, ids: readonly CaseId[]): Promise<void> {
  const unknown = ids.filter((id) => !names.get().has(id)).slice(0, most);
  if (unknown.length === 0) return;
  learn(unknown.map((id) => [id, { state: "coming" }]));
  try {
    const told = await ask(unknown);
    const known = new Map(told.map(({ id, name }) => [id, name]));
    learn(unknown.map((id) => [id, nameOf(known.get(id))]));
  } catch (fault) {
    forgetNames(unknown);
    throw fault;
  }
  await askNames(ask, ids);
}

/** Consent was taken back, or the session is gone. */
export function forgetNames(ids: readonly CaseId[] = [...names.get().keys()]): void {
  const gone = new Set(ids);
  names.set(new Map([...names.get()].filter(([id]) => !gone.has(id))));
}

const learn = (learnt: readonly (readonly [CaseId, Name])[]): void =>
  names.set(new Map([...names.get(), ...learnt]));

const nameOf = (name: string | undefined): Name =>
  name === undefined ? { state: "missing" } : { state: "known", name };
