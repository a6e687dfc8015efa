// Whether somebody holds a mail's link and knows its citizen's word; wrong words are counted, and soon end it.
import {
  isToken,
  type MailLink,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import { isWord, type Reach, reachLimits } from "@kumacari/domain/reach";
import { mayBeOpened } from "../consent/check.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { countedWithin, counts, isThere, reachOf, wordsADay } from "./keep.ts";

export type Proved = { readonly link: MailLink; readonly reach: Reach; readonly person: Person };
export type Proving = { readonly token: string; readonly word: string };

/** Unknown, used, late, taken back, mailed to an earlier address: one sentence for all of them. */
export async function prove(
  needs: OwnNeeds,
  use: MailLink["use"],
  { token, word }: Proving,
): Promise<Result<Proved, Refusal>> {
  const link = isToken(token)
    ? await needs.ledger.get("maillink", { token: needs.hashes.token(token) })
    : undefined;
  if (link?.use !== use) return no(refusal("mail-link-spent"));
  const [person, reach] = await Promise.all([
    needs.ledger.get("person", { id: link.owner }),
    reachOf(needs, link.owner, "mail"),
  ]);
  const fits = use === "confirm" ? isThere(reach) : counts(reach);
  if (!person || !reach || !fits || reach.mark !== link.mark || !mayBeOpened(person)) {
    return no(refusal("mail-link-spent"));
  }
  const tries = await countedWithin(needs, `words#${link.owner}`, wordsADay);
  if (tries.spent) return no(tooMany);
  const sent = word.normalize("NFKC").replace(/\s/g, "");
  if (isWord(sent) && sent === (await wordOf(needs, reach))) return ok({ link, reach, person });
  // Two at once: at most one is not counted, and says so as wrong all the same.
  await needs.ledger.commit([wrongAt(link), tries.more], {
    act: "mail-refused",
    actor: { kind: "system", part: "api" },
    on: [link.owner],
  });
  return no(refusal("word-wrong"));
}

async function wordOf(needs: OwnNeeds, reach: Reach): Promise<string | undefined> {
  const kept = await needs.ledger.get("reachwords", { owner: reach.owner, by: "mail" });
  const [opened] = await needs.vault.open("reachwords", kept ? [kept] : [], {
    act: "reach-proved",
    actor: { kind: "system", part: "api" },
    on: [reach.owner],
  });
  return opened?.words.reveal("check-form").word;
}

function wrongAt(link: MailLink): Change {
  const wrong = (link.wrong ?? 0) + 1;
  return wrong >= reachLimits.wrongAtLink
    ? { op: "remove", kind: "maillink", key: { token: link.token }, version: link.version }
    : { op: "update", kind: "maillink", value: { ...link, wrong } };
}

const tooMany: Refusal = {
  kind: "too-many-tries",
  says: "合言葉の間違いが続いたため、今日はメールのリンクから開けません。お急ぎのときは、相談所へお電話ください。",
};
