// The request under which a correction is made: one that the city has granted; while its word is awaited, none is made.
import { no, ok, type Person, type Refusal, type Result } from "@kumacari/domain";
import type { Matter } from "@kumacari/domain/law";
import type { Needs } from "../needs.ts";

/** Undefined: nobody asked, or what was asked is over; a slip of the pen is put right all the same. */
export async function grantedOf(
  { ledger }: Pick<Needs, "ledger">,
  { asked, id }: Pick<Person, "asked" | "id">,
): Promise<Result<Matter | undefined, Refusal>> {
  const matter = asked?.correction && (await ledger.get("matter", { id: asked.correction }));
  if (matter?.citizen !== id || matter.closed) return ok(undefined);
  return matter.decision?.decided ? ok(matter) : no(awaited);
}

const awaited: Refusal = {
  kind: "not-yet",
  says: "訂正の請求に、市の決定がまだ出ていません。決まってから訂正してください。",
};
