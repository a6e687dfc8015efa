// The one-time link of a notice: once, within ten minutes, by the citizen it was made for (clause ツ).
import {
  isToken,
  type Link,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { OwnNeeds } from "../needs.ts";

/** Where it leads. */
export type Opened = Pick<Link, "to" | "caseId">;

/** Unknown, used, late and another's all get the same sentence: the answer tells a stranger nothing. */
export async function openLink(
  needs: OwnNeeds,
  person: Person,
  token: string,
): Promise<Result<Opened, Refusal>> {
  if (!isToken(token)) return no(refusal("link-spent"));
  const key = { token: needs.hashes.token(token) };
  const link = await needs.ledger.get("link", key);
  if (link?.owner !== person.id) return no(refusal("link-spent"));
  const conflict = await needs.ledger.commit([{ op: "remove", kind: "link", key }], {
    act: "link-opened",
    actor: { kind: "citizen", id: person.id },
    on: [link.caseId ?? person.id],
  });
  return conflict
    ? no(refusal("link-spent"))
    : ok({ to: link.to, ...(link.caseId ? { caseId: link.caseId } : {}) });
}
