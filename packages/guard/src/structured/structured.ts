// Personal data with a form of its own: numbers, addresses of mail and networks, dates of birth.
import type { Recogniser, Span } from "../recogniser.ts";
import { birth } from "./birth.ts";
import { mail } from "./mail.ts";
import { numbers } from "./numbers.ts";
import { pairs } from "./pairs.ts";
import { residence } from "./papers.ts";
import { sns } from "./sns.ts";
import { view } from "./view.ts";

/** A figure, a letter or @, or two numbers near each other in kanji or kana: nothing with a form goes without. */
const numeral =
  "(?:[〇零○◯一二三四五六七八九十壱弐参壹貳參肆伍陸漆捌玖]|ぜろ|れい|まる|いち|さん|よん|ろく|なな|しち|はち|きゅ|ゼロ|レイ|マル|イチ|サン|ヨン|ロク|ナナ|シチ|ハチ|キュ)";
const formed = new RegExp(`[0-9@a-z]|あっと|アット|${numeral}.{0,8}${numeral}`, "s");

export const structured: Recogniser = (reading) => {
  if (!formed.test(reading.text)) return [];
  const seen = view(reading);
  const cards = residence(seen);
  const within = ({ from, to }: Span) => cards.some((card) => from < card.to && to > card.from);
  const bare = numbers(seen).filter((span) => !within(span));
  const mails = mail(seen);
  return [...cards, ...bare, ...birth(seen), ...pairs(seen), ...mails, ...sns(seen, mails)];
};
