// What one citizen does in the LINE talk room, where nothing personal belongs and everything personal is typed.
import type { Act } from "../../src/line/act/act.ts";
import type { Office } from "./office.ts";
import type { Canary } from "./people.ts";
import { type Hand, handOf } from "./phone.ts";

const greeting = 4;
const doors = ["booking", "faq", "hubs", "my-page", "topic:privacy"];

/** Every value they have, as they would type it. */
export const typed = (it: Canary): readonly string[] => [
  `${it.name}（${it.kana}）、${it.birthInEra}（${it.birth}）生まれです。〒${it.postal} ${it.address} ${it.building}に住んでいます。電話は${it.phone}、メールは${it.mail}です。`,
  `マイナンバーは${it.myNumber}、LINE IDは${it.lineId}、口座は${it.bank}です。${it.evasive[it.n % it.evasive.length]}に電話をください。${it.wish}`,
];

export async function inTheTalkRoom({ town, tally, fault }: Office, it: Canary): Promise<Hand> {
  const hand = handOf(town.platform, it.name);
  if (it.n % 25 === 3) await fault({ path: "/v2/bot/message/reply", status: 500 });
  if (it.n % 25 === 13) await fault({ path: "/v2/bot/message/reply", status: 429 });
  if (it.n % 50 === 23) await fault({ path: "/v2/bot/message/reply", accept: true });
  hand.do({ follow: true });
  await hand.hears(greeting);
  tally.must("greeted", true);

  const texts: readonly Act[] = typed(it).map((text) => ({ text }));
  await hand.talk(texts);
  tally.must("typed", true);

  const others: readonly Act[] = [
    it.n % 2 === 0 ? { image: true } : { sticker: true },
    { location: { latitude: 32.8, longitude: 130.7, title: it.building, address: it.address } },
    // A value where only our own words are known.
    { postback: { data: `name=${it.name}&tel=${it.phone}`, displayText: it.mail } },
  ];
  await hand.talk(others);
  tally.must("sent other things", true);

  const door = doors[it.n % doors.length] ?? "faq";
  await hand.talk(["consult", door].map((data): Act => ({ postback: { data } })));
  tally.must("tapped the doors", hand.link(/\/consult$/) !== undefined);

  if (it.n % 2 === 0) {
    const [id = ""] = await hand.talk([{ text: it.talk }]);
    hand.do({ unsend: id });
  } else {
    hand.do({ unsend: hand.do({ text: it.talk }) });
  }
  tally.must("took one back", true);
  return hand;
}

/** Some block the account, and half of those come back. */
export async function blocked({ tally }: Office, it: Canary, hand: Hand): Promise<void> {
  if (it.n % 5 !== 0) return;
  hand.do({ block: true });
  tally.must("blocked", true);
  if (it.n % 10 !== 0) return;
  const before = hand.heard();
  hand.do({ unblock: true });
  await hand.hears(before + 1);
  tally.must("came back", true);
}
