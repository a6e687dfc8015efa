// A citizen asks for deletion; the answer is due within 30 days (個人情報保護法 第102条, 利用停止請求に準じる).
import { days, no, ok, type Person, plus, type Refusal, type Result, refusal } from "@kumacari/domain";
import { askedBy } from "../law/open.ts";
import type { OwnNeeds } from "../needs.ts";

type Deletion = NonNullable<Person["deletion"]>;

/** Asked again, the first asking stands. */
export async function askDeletion(needs: OwnNeeds, person: Person): Promise<Result<Deletion, Refusal>> {
  if (person.deletion) return ok(person.deletion);
  const askedAt = needs.clock.now();
  const matter = needs.chance.id("matter");
  const deletion = { askedAt, dueAt: plus(askedAt, days(30)) };
  const conflict = await needs.ledger.commit(
    [
      { op: "update", kind: "person", value: { ...person, deletion } },
      { op: "create", kind: "matter", value: askedBy(person.id, matter, "deletion", askedAt) },
    ],
    {
      act: "deletion-asked",
      actor: { kind: "citizen", id: person.id },
      on: [person.id, matter],
    },
  );
  return conflict ? no(refusal("busy")) : ok(deletion);
}
