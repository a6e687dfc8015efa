// Personal data with a form of its own: numbers, addresses of mail and networks, dates of birth.
import type { Recogniser, Span } from "../recogniser.ts";
import { birth } from "./birth.ts";
import { coverer, touches } from "./cover.ts";
import { mail } from "./mail.ts";
import { numbers } from "./numbers.ts";
import { pairs } from "./pairs.ts";
import { passports, residence } from "./papers.ts";
import { sns } from "./sns.ts";
import { view } from "./view.ts";

/** A figure, a letter or @, or two numbers near each other in kanji or kana: nothing with a form goes without. */
const numeral =
  "(?:[〇零○◯一二三四五六七八九十壱弐参壹貳參肆伍陸漆捌玖]|ぜろ|れい|まる|いち|さん|よん|ろく|なな|しち|はち|きゅ|ゼロ|レイ|マル|イチ|サン|ヨン|ロク|ナナ|シチ|ハチ|キュ)";
const formed = new RegExp(`[0-9@a-z]|あっと|アット|${numeral}.{0,8}${numeral}`, "s");

const mailsOn = coverer();
const cardsOn = coverer();
const pairsOn = coverer();
const numbersOn = coverer();

export const structured: Recogniser = (reading) => {
  if (!formed.test(reading.text)) return [];
  const seen = view(reading);
  const size = reading.text.length;
  const mails = mail(seen);
  const inMails = mailsOn(size, mails);
  const cards = residence(seen).filter((span) => !touches(inMails, span));
  const inCards = cardsOn(size, cards);
  const both = pairs(seen);
  const inPairs = pairsOn(size, both);
  const others = (span: Span): boolean => {
    const pair = both[(inPairs[span.from] ?? 0) - 1];
    return pair !== undefined && pair.class !== span.class && span.to <= pair.to;
  };
  const bare = numbers(seen).filter(
    (span) =>
      !touches(inCards, span) && !(span.class === "passport" && touches(inMails, span)) && !others(span),
  );
  const numbered = [...cards, ...passports(seen), ...bare, ...both, ...mails];
  return [...numbered, ...birth(seen), ...sns(seen, numbersOn(size, numbered))];
};
