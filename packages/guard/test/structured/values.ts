// Values as they are issued, check digits included, drawn by chance: nobody's.
import type { PersonalClass } from "../../src/index.ts";
import type { Chance } from "./chance.ts";

export type StructuredClass = Exclude<PersonalClass, "name" | "address" | "sensitive">;

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export const values: Readonly<Record<StructuredClass, (by: Chance) => string>> = {
  phone(by) {
    const four = () => by.digits(4);
    const area = by.one(["096", "092", "052", "095", "099", "043", "078"]);
    return by.one([
      () => `0${by.one(["7", "8", "9"])}0-${by.below(9) + 1}${by.digits(3)}-${four()}`,
      () => `0${by.one(["7", "8", "9"])}0${by.below(9) + 1}${by.digits(7)}`,
      () => `050-${by.below(9) + 1}${by.digits(3)}-${four()}`,
      () => `${area}-${by.below(8) + 2}${by.digits(2)}-${four()}`,
      () => `${by.one(["03", "06"])}-${by.below(4) + 3}${by.digits(3)}-${four()}`,
      () =>
        `${by.one(["0966", "0968", "0969", "0964", "0967", "0942"])}-${by.below(8) + 2}${by.digits(1)}-${four()}`,
      () => `(${area})${by.below(8) + 2}${by.digits(2)}-${four()}`,
      () => `+81-${by.one(["7", "8", "9"])}0-${by.below(9) + 1}${by.digits(3)}-${four()}`,
      () => `0120-${by.digits(3)}-${by.digits(3)}`,
    ])();
  },
  mail(by) {
    const user =
      by.one(["kuma", "hanako.s", "t-yamaga", "aso_san", "mikan", "job.search"]) + by.digits(by.below(4));
    return `${user}@${by.one(["example.com", "example.jp", "mail.example.co.jp", "gmail.com", "docomo.ne.jp", "yahoo.co.jp", "icloud.com"])}`;
  },
  postal: (by) =>
    `${by.one(["860", "861", "862", "869", "100", "150", "530", "812", "980"])}-${by.one(["0", "8"])}${by.digits(2)}${by.below(9) + 1}`,
  birth(by) {
    const year = 1940 + by.below(70);
    const month = by.below(12) + 1;
    const day = by.below(28) + 1;
    const two = (n: number) => String(n).padStart(2, "0");
    const [era, short, start] =
      year >= 1990 ? (["平成", "H", 1988] as const) : (["昭和", "S", 1925] as const);
    return year === 1989
      ? `平成元年${month}月${day}日`
      : by.one([
          `${year}年${month}月${day}日`,
          `${year}/${month}/${day}`,
          `${year}-${two(month)}-${two(day)}`,
          `${year}.${month}.${day}`,
          `${era}${year - start}年${month}月${day}日`,
          `${short}${year - start}.${month}.${day}`,
          `${year}${two(month)}${two(day)}`,
        ]);
  },
  mynumber(by) {
    const body = by.digits(11);
    return by.one([(n: string) => n, groups(4, 4, 4, "-"), groups(4, 4, 4, " ")])(body + myNumberCheck(body));
  },
  licence(by) {
    const body = by.one(["93", "90", "30", "10", "62", "97", "45", "54"]) + by.digits(8);
    return `${body}${licenceCheck(body)}${by.below(3)}`;
  },
  passport: (by) => `${by.one(["T", "M"])}${by.one(Array.from("GHKRSTZ"))}${by.digits(7)}`,
  residence: (by) =>
    `${by.one(Array.from(letters))}${by.one(Array.from(letters))}${by.digits(8)}${by.one(Array.from(letters))}${by.one(Array.from(letters))}`,
  pension: (by) => `${by.one(["4", "3", "5", "1", "7"])}${by.digits(3)}-${by.digits(6)}`,
  employment: (by) => `${by.one(["43", "50", "13", "40"])}${by.digits(2)}-${by.digits(6)}-${by.digits(1)}`,
  insurance(by) {
    const body = `${by.one(["01", "06", "39"])}${by.one(["43", "40", "13"])}${by.digits(3)}`;
    return body + insurerCheck(body);
  },
  bank: (by) => `${by.below(9) + 1}${by.digits(6)}`,
  card(by) {
    const [head, length] = by.one([
      ["4", 16],
      ["52", 16],
      ["55", 16],
      ["3530", 16],
      ["37", 15],
      ["36", 14],
    ] as const);
    const body = head + by.digits(length - head.length - 1);
    const number = body + luhnCheck(body);
    if (length === 15) return by.one([number, groups(4, 6, 5, "-")(number), groups(4, 6, 5, " ")(number)]);
    if (length === 14) return by.one([number, groups(4, 6, 4, "-")(number)]);
    return by.one([number, number.replace(/(....)(?!$)/g, "$1-"), number.replace(/(....)(?!$)/g, "$1 ")]);
  },
  sns: (by) =>
    `@${by.one(["kuma", "hanako", "aso", "mikan", "sakura"])}_${by.one(["life", "job", "san", "works"])}${by.digits(by.below(4))}`,
};

const groups = (a: number, b: number, c: number, by: string) => (text: string) =>
  [text.slice(0, a), text.slice(a, a + b), text.slice(a + b, a + b + c)].join(by);

const digitsOf = (text: string) => Array.from(text).map(Number);

export function myNumberCheck(body: string): string {
  const weights = [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const rest = digitsOf(body).reduce((sum, digit, place) => sum + digit * (weights[place] ?? 0), 0) % 11;
  return rest <= 1 ? "0" : String(11 - rest);
}

export function licenceCheck(body: string): string {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const rest = digitsOf(body).reduce((sum, digit, place) => sum + digit * (weights[place] ?? 0), 0) % 11;
  return String((11 - rest) % 10);
}

/** 保険者番号: twos and ones in turn from the right, the digits of each product added. */
function insurerCheck(body: string): string {
  return luhnCheck(body);
}

export function luhnCheck(body: string): string {
  const sum = digitsOf(body)
    .toReversed()
    .reduce(
      (total, digit, place) => total + (place % 2 === 0 ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit),
      0,
    );
  return String((10 - (sum % 10)) % 10);
}
