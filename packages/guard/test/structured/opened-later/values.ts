// Values of the set opened later, drawn by chance: nobody's.
import type { PersonalClass } from "../../../src/index.ts";
import type { Chance } from "../chance.ts";
import { licenceCheck, luhnCheck, myNumberCheck } from "../values.ts";
import { address } from "./places.ts";

export type Valued = Exclude<PersonalClass, "name" | "sensitive">;

const two = (number: number) => String(number).padStart(2, "0");
const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const parts = (number: string, ...sizes: readonly number[]): readonly string[] => {
  let at = 0;
  const heads = sizes.map((size) => {
    at += size;
    return number.slice(at - size, at);
  });
  return [...heads, number.slice(at)].filter((it) => it !== "");
};
const joined = (by: Chance, number: string, ...sizes: readonly number[]) =>
  parts(number, ...sizes).join(by.one(["-", "-", "-", "", "", " ", "‐", "−"]));

export const laterValues: Readonly<Record<Valued, (by: Chance) => string>> = {
  phone(by) {
    const [area, size] = by.one([
      ["096", 3],
      ["03", 4],
      ["06", 4],
      ["092", 3],
      ["0968", 2],
      ["0965", 2],
      ["0967", 2],
      ["0969", 2],
      ["0944", 2],
      ["011", 3],
      ["0263", 2],
      ["088", 3],
      ["046", 3],
      ["0479", 2],
      ["0982", 2],
    ] as const);
    const line = `${area}${2 + by.below(7)}${by.digits(size - 1 + 4)}`;
    const mobile = `0${by.one(["7", "8", "9"])}0${1 + by.below(9)}${by.digits(7)}`;
    const abroad = parts(mobile.slice(1), 2, 4).join(by.one(["-", " ", ""]));
    return by.one([
      () => joined(by, mobile, 3, 4),
      () => joined(by, mobile, 3, 4),
      () => joined(by, line, area.length, size),
      () => `${area}(${line.slice(area.length, -4)})${line.slice(-4)}`,
      () => `（${area}）${line.slice(area.length, -4)}−${line.slice(-4)}`,
      () => joined(by, `050${1 + by.below(9)}${by.digits(7)}`, 3, 4),
      () => `+81${by.one(["", " ", "-"])}${abroad}`,
      () => `+81 (0)${abroad}`,
      () => joined(by, `0120${by.digits(6)}`, 4, 3),
    ])();
  },
  mail: (by) =>
    `${by.one(["mihon", "kikaku_taro", "rei.hanako", "s-tanaka77", "job4me", "haha.no.meado", "u1234567", "neko+line", "a.b.c", "shigoto2026", "kumaken_mama", "x-ray", "tomo..tomo", "ozaki-k"])}${by.one(["", "", two(by.below(99))])}@${by.one(["gmail.com", "icloud.com", "yahoo.co.jp", "docomo.ne.jp", "ezweb.ne.jp", "softbank.ne.jp", "example.com", "example.jp", "st.example.ac.jp", "outlook.jp", "hotmail.co.jp", "mail.example.org", "proton.me", "kcn.example.ne.jp", "i.example.io"])}`,
  postal: (by) =>
    joined(
      by,
      `${by.one(["86", "86", "10", "81", "90", "06", "53", "98", "70", "15"])}${by.below(10)}${by.one(["0", "8"])}${by.digits(2)}${1 + by.below(9)}`,
      3,
    ),
  birth(by) {
    const year = 1932 + by.below(77);
    const [month, day] = [1 + by.below(12), 1 + by.below(28)];
    const [era, sign, first] = year > 1988 ? (["平成", "H", 1988] as const) : (["昭和", "S", 1925] as const);
    const reign = year === 1989 ? "元" : String(year - first);
    const mark = by.one(["/", ".", "-", "・", "／", " "]);
    return by.one([
      `${year}年${month}月${day}日`,
      `${era}${reign}年${month}月${day}日`,
      `${era} ${reign} 年 ${month} 月 ${day} 日`,
      `${year}${mark}${month}${mark}${day}`,
      `${year}${mark}${two(month)}${mark}${two(day)}`,
      `${sign}${reign}.${month}.${day}`,
      `${sign}${reign}年${month}月${day}日`,
      `${era}${reign}/${two(month)}/${two(day)}`,
      `${year}${two(month)}${two(day)}`,
      `${year}年(${era}${reign}年)${month}月${day}日`,
      `${era.charAt(0)}${reign}.${month}.${day}`,
    ]);
  },
  mynumber(by) {
    const body = by.digits(11);
    return joined(by, body + myNumberCheck(body), 4, 4);
  },
  licence(by) {
    const body = by.one(["93", "94", "90", "30", "43", "62", "27", "10"]) + two(by.below(26)) + by.digits(6);
    const number = `${body}${licenceCheck(body)}${by.below(2)}`;
    return by.one([number, number, parts(number, 4, 4).join(" "), parts(number, 2, 2, 6, 1).join("-")]);
  },
  passport: (by) => `${by.one(["T", "M", "N"])}${by.one(alphabet)}${by.one(["", "", " "])}${by.digits(7)}`,
  residence(by) {
    const pair = () => by.one(alphabet) + by.one(alphabet);
    return [pair(), by.digits(8), pair()].join(by.one(["", "", "", " ", "-"]));
  },
  pension: (by) => joined(by, `${1 + by.below(9)}${by.digits(9)}`, 4),
  employment: (by) => joined(by, `${by.one(["43", "40", "13", "50"])}${by.digits(9)}`, 4, 6),
  insurance: insurer,
  bank: (by) =>
    by.one([by.digits(7), by.digits(7), parts(by.digits(7), 3).join("-"), parts(by.digits(7), 4).join(" ")]),
  card(by) {
    const [head, length] = by.one([
      ["4", 16],
      ["51", 16],
      ["55", 16],
      ["2223", 16],
      ["3540", 16],
      ["34", 15],
      ["37", 15],
      ["36", 14],
      ["6011", 16],
    ] as const);
    const body = head + by.digits(length - head.length - 1);
    const number = body + luhnCheck(body);
    return length === 16 ? joined(by, number, 4, 4, 4) : joined(by, number, 4, 6);
  },
  sns(by) {
    const id = `${by.one(["riko", "taku", "hinata", "momoko", "d4isuke", "noa", "ryo"])}${by.one(["_", ".", "__"])}${by.one(["0810", "kmj", "days", "shigoto", "maru", "2nd"])}`;
    return `${by.one(["@", "", "@"])}${id}`;
  },
  address,
};

function insurer(by: Chance): string {
  const body = `${by.one(["01", "06", "31", "34", "39", "63"])}${by.one(["43", "40", "13", "27"])}${by.digits(3)}`;
  return body + luhnCheck(body);
}
