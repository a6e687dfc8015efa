// Days as people write them, in any calendar and any digits, each as one spelling: 19850403.
import { read } from "../reading.ts";

/** UTF-16 offsets into the text as given. */
export type Day = { readonly day: string; readonly from: number; readonly to: number };

export function daysIn(text: string): readonly Day[] {
  const { letters, from, to } = close(text);
  return [...letters.matchAll(written)].flatMap((match) => {
    const { era, reign, year, month, day, compact } = match.groups ?? {};
    const spelled = compact ?? spell(era ? yearOf(era, reign) : Number(year), numberOf(month), numberOf(day));
    const end = match.index + match[0].length;
    return spelled ? [{ day: spelled, from: from[match.index] ?? 0, to: to[end - 1] ?? text.length }] : [];
  });
}

const number = String.raw`\d{1,2}|\d?十\d?`;
const written = new RegExp(
  [
    String.raw`(?:(?<era>明治|大正|昭和|平成|令和|(?<![a-z])[mtshr]\.?)(?<reign>${number}|元)|(?<year>(?:19|20)\d\d))`,
    String.raw`[年./・-](?<month>${number})[月./・-](?<day>${number})(?!\d)日?`,
    String.raw`|(?<!\d)(?<compact>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)`,
  ].join(""),
  "g",
);

/** Without blanks, kanji digits as digits, one unit for one, so that places stay what they are. */
function close(text: string) {
  const reading = read(text);
  const from: number[] = [];
  const to: number[] = [];
  let letters = "";
  for (let n = 0; n < reading.text.length; n += 1) {
    const unit = reading.text.charAt(n);
    if (unit === " " || unit === "\n") continue;
    const digit = "〇一二三四五六七八九".indexOf(unit);
    letters += digit < 0 ? unit : String(digit);
    from.push(reading.at(n));
    to.push(reading.at(n + 1));
  }
  return { letters, from, to };
}

const beginnings: Readonly<Record<string, number>> = {
  明治: 1867,
  m: 1867,
  大正: 1911,
  t: 1911,
  昭和: 1925,
  s: 1925,
  平成: 1988,
  h: 1988,
  令和: 2018,
  r: 2018,
};

const yearOf = (era: string, reign = ""): number =>
  (beginnings[era.replace(".", "")] ?? Number.NaN) + (reign === "元" ? 1 : numberOf(reign));

function numberOf(text = ""): number {
  const [tens, ones] = text.split("十");
  if (ones === undefined) return Number(text);
  return (tens === "" ? 1 : Number(tens)) * 10 + Number(ones);
}

function spell(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1868 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return `${year}${String(month).padStart(2, "0")}${String(day).padStart(2, "0")}`;
}
