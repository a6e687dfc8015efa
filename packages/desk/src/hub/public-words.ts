// A hub's words are for everybody: nothing personal of anybody stands in them, while its own address and telephone may.
import { no, ok, type Refusal, type Result, type Staff } from "@kumacari/domain";
import { type PersonalClass, personalClasses } from "@kumacari/guard";
import { checkPublicWords, type PublicWords } from "../known/check.ts";
import type { Needs } from "../needs.ts";
import type { HubWords } from "./read.ts";

/** Of a place these are no secret. What we hold of a citizen (`known`) stays refused, whatever its form. */
const ofAPlace: readonly (PersonalClass | "known")[] = ["address", "phone", "postal"];

type Refusing = Promise<Result<void, Refusal>>;
type Checking = Pick<Needs, "ledger" | "known">;

export const checkHubWords = (needs: Checking, actor: Staff, { name, address, access }: HubWords): Refusing =>
  check(
    needs,
    actor,
    { title: name, text: `${address}\n${access}` },
    { title: "名前", text: "住所・行き方" },
  );

/** What is said of a picture is as strict as a name: no telephone is seen in a room. */
export const checkPhotoWords = (needs: Checking, actor: Staff, alt: string): Refusing =>
  check(needs, actor, { title: alt, text: "" }, { title: "写真の説明", text: "写真の説明" });

/** The same check as at publishing. What was refused is written down by its classes, never by its words. */
async function check(
  needs: Checking,
  actor: Staff,
  words: PublicWords,
  called: Readonly<Record<keyof PublicWords, string>>,
): Refusing {
  const found = await checkPublicWords(needs, words);
  const objections = found.filter((it) => it.field === "title" || !ofAPlace.includes(it.class));
  if (objections.length === 0) return ok(undefined);
  const classes = [...new Set(objections.map((it) => it.class))];
  await needs.ledger.note({
    act: "content-blocked",
    actor: { kind: "staff", id: actor.id },
    on: classes.map((it) => `class:${it}`),
  });
  const fields = [...new Set(objections.map((it) => called[it.field]))];
  const seen = classes.map((it) => (it === "known" ? "相談者の情報と一致する言葉" : personalClasses[it]));
  return no({
    kind: "personal-found",
    says: `${fields.join("と")}に、個人情報と思われる言葉（${seen.join("・")}）が含まれています。だれでも見る言葉ですので、書き直してください。`,
  });
}
