// A hub's words are for everybody: nothing personal of anybody stands in them, while its own address and telephone may.
import { no, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { type PersonalClass, personalClasses } from "@kumacari/guard";
import { checkPublicWords } from "../known/check.ts";
import type { Needs } from "../needs.ts";
import type { HubWords } from "./read.ts";

/** Of a place these are no secret. What we hold of a citizen (`known`) stays refused, whatever its form. */
const ofAPlace: readonly (PersonalClass | "known")[] = ["address", "phone", "postal"];

/** The same check as at publishing. What was refused is written down by its classes, never by its words. */
export async function checkHubWords(
  needs: Pick<Needs, "ledger" | "known">,
  actor: Staff,
  { name, address, access }: HubWords,
): Promise<Result<void, Refusal>> {
  const found = await checkPublicWords(needs, { title: name, text: `${address}\n${access}` });
  const objections = found.filter((it) => it.field === "title" || !ofAPlace.includes(it.class));
  if (objections.length === 0) return ok(undefined);
  const classes = [...new Set(objections.map((it) => it.class))];
  await needs.ledger.note({
    act: "content-blocked",
    actor: { kind: "staff", id: actor.id },
    on: classes.map((it) => `class:${it}`),
  });
  const fields = [...new Set(objections.map((it) => (it.field === "title" ? "名前" : "住所・行き方")))];
  const seen = classes.map((it) => (it === "known" ? "相談者の情報と一致する言葉" : personalClasses[it]));
  return no({
    kind: "personal-found",
    says: `${fields.join("と")}に、個人情報と思われる言葉（${seen.join("・")}）が含まれています。だれでも見る言葉ですので、書き直してください。`,
  });
}
