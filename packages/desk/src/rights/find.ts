// One request and the person who made it, as long as somebody's own asking opened it.
import { type MatterId, no, ok, type Person, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { Matter } from "@kumacari/domain/law";
import type { Needs } from "../needs.ts";

export type Found = { readonly matter: Matter; readonly person: Person };

export async function findRequest(
  { ledger }: Pick<Needs, "ledger">,
  id: MatterId,
): Promise<Result<Found, Refusal>> {
  const matter = await ledger.get("matter", { id });
  const person = matter?.citizen && (await ledger.get("person", { id: matter.citizen }));
  return matter && person ? ok({ matter, person }) : no(refusal("not-found"));
}

/** As the page had it, and not over. */
export function asSeen(found: Found, version: number): Result<Found, Refusal> {
  const { closed, version: now } = found.matter;
  if (closed) return no(refusal("ask-over"));
  return now === version ? ok(found) : no(refusal("moved-on"));
}
