// Public words that may hold something personal: writes down the classes, never a value, and answers the places.
import { type Because, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { personalClasses } from "@kumacari/guard";
import type { Objection } from "../known/check.ts";
import type { Change, Conflict, Ledger } from "../ports.ts";
import type { Blocked, ObjectionView } from "./views.ts";

/** `held`: what the decision rested on. It is looked at once more and not written, so that only the entry is added. */
export async function block(
  { ledger }: { readonly ledger: Pick<Ledger, "commit"> },
  actor: Staff,
  objections: readonly Objection[],
  { held, on }: { readonly held: Extract<Change, { op: "hold" }>; readonly on: readonly string[] },
): Promise<Result<Blocked, Refusal> | Conflict> {
  const classes = [...new Set(objections.map((it) => `class:${it.class}`))];
  const because: Because = {
    act: "content-blocked",
    actor: { kind: "staff", id: actor.id },
    on: [...on, ...classes],
  };
  const conflict = await ledger.commit([held], because);
  return conflict ?? ok({ state: "blocked", objections: objections.map(withName) });
}

const withName = (it: Objection): ObjectionView => ({
  ...it,
  says: it.class === "known" ? "相談者の情報と一致する言葉" : personalClasses[it.class],
});
