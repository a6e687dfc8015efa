// Whom an administrative act is about: somebody else, still here, and as the page had read them.
import {
  no,
  ok,
  type Refusal,
  type Result,
  type Role,
  refusal,
  type Staff,
  type StaffId,
  type StaffState,
} from "@kumacari/domain";
import type { Roster } from "./administer.ts";

export type Aim = {
  readonly id: StaffId;
  /** What the effect shown rested on; a sign-in meanwhile changes nothing of it. */
  readonly seen: { readonly role: Role; readonly state: StaffState };
};

export function targetOf({ all, self }: Roster, { id, seen }: Aim): Result<Staff, Refusal> {
  const it = all.find((one) => one.id === id);
  if (!it) return no(refusal("not-found"));
  if (it.id === self.id) return no(refusal("self-act"));
  if (it.state === "retired") return no(refusal("already-retired"));
  return it.role === seen.role && it.state === seen.state ? ok(it) : no(movedOn);
}

export const movedOn: Refusal = {
  kind: "moved-on",
  says: "この画面を開いたあとに、この人の役割か状態が変わりました。新しい内容を確かめてから、もう一度お試しください。",
};
