// Values of the open set in every form they are written in: nobody's.
import type { PersonalClass } from "../../../src/index.ts";
import type { Chance } from "../chance.ts";
import { licenceCheck, luhnCheck, myNumberCheck } from "../values.ts";
import { address } from "./addresses.ts";

export type Valued = Exclude<PersonalClass, "name" | "sensitive">;

const two = (number: number) => String(number).padStart(2, "0");
/** Cut into pieces of the given sizes, the last one taking what is left. */
const cut = (digits: string, mark: string, ...sizes: readonly number[]) =>
  digits.replace(
    new RegExp(`^${sizes.map((size) => `(.{${size}})`).join("")}`),
    sizes.map((_, n) => `$${n + 1}${mark}`).join(""),
  );
const letter = (by: Chance) => by.one(Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"));

const areas: readonly (readonly [string, number])[] = [
  ["096", 3],
  ["03", 4],
  ["06", 4],
  ["052", 3],
  ["011", 3],
  ["022", 3],
  ["045", 3],
  ["075", 3],
  ["078", 3],
  ["082", 3],
  ["087", 3],
  ["092", 3],
  ["093", 3],
  ["095", 3],
  ["097", 3],
  ["098", 3],
  ["099", 3],
  ["025", 3],
  ["026", 3],
  ["042", 3],
  ["043", 3],
  ["0964", 2],
  ["0965", 2],
  ["0966", 2],
  ["0967", 2],
  ["0968", 2],
  ["0969", 2],
  ["0985", 2],
  ["0977", 2],
  ["0172", 2],
  ["0235", 2],
  ["0460", 2],
  ["0558", 2],
  ["0744", 2],
  ["0834", 2],
  ["01267", 1],
  ["05769", 1],
  ["09969", 1],
];

export const openValues: Readonly<Record<Valued, (by: Chance) => string>> = {
  phone(by) {
    const head = `0${by.one(["6", "7", "8", "9", "9", "8", "7"])}0`;
    const mobile = head + String(1 + by.below(9)) + by.digits(7);
    const [area, size] = by.one(areas);
    const line = String(2 + by.below(7)) + by.digits(size - 1);
    const four = by.digits(4);
    const bare = mobile.slice(1);
    return by.one([
      () => cut(mobile, "-", 3, 4),
      () => mobile,
      () => cut(mobile, " ", 3, 4),
      () => cut(mobile, "ー", 3, 4),
      () => cut(mobile, "・", 3, 4),
      () => cut(mobile, ".", 3, 4),
      () => cut(mobile, "/", 3, 4),
      () => cut(mobile, "_", 3, 4),
      () => `(${head})${mobile.slice(3, 7)}-${mobile.slice(7)}`,
      () => `${head}(${mobile.slice(3, 7)})${mobile.slice(7)}`,
      () => `${head}-${mobile.slice(3)}`,
      () => `${mobile.slice(0, 7)}-${mobile.slice(7)}`,
      () => `+81${bare}`,
      () => `+81-${cut(bare, "-", 2, 4)}`,
      () => `+81 ${cut(bare, "-", 2, 4)}`,
      () => `+81 ${cut(bare, " ", 2, 4)}`,
      () => `+81 (0)${cut(bare, "-", 2, 4)}`,
      () => `(+81)${bare}`,
      () => `(+81) ${cut(bare, "-", 2, 4)}`,
      () => `0081-${cut(bare, "-", 2, 4)}`,
      () => `010-81-${cut(bare, "-", 2, 4)}`,
      () => `+81-${area.slice(1)}-${line}-${four}`,
      () => `81-${cut(bare, "-", 2, 4)}`,
      () => `${area}-${line}-${four}`,
      () => `${area}-${line}-${four}`,
      () => `${area}${line}${four}`,
      () => `(${area})${line}-${four}`,
      () => `${area}(${line})${four}`,
      () => `${area} ${line} ${four}`,
      () => `${area}ー${line}ー${four}`,
      () => `${area}-${line}${four}`,
      () => `0120-${cut(by.digits(6), "-", by.one([2, 3]))}`,
      () => `0120${by.digits(6)}`,
      () => `0800-${cut(by.digits(7), "-", 3)}`,
      () => `0570-${cut(by.digits(6), "-", 3)}`,
      () => `050-${cut(`${1 + by.below(9)}${by.digits(7)}`, "-", 4)}`,
      () => `050${1 + by.below(9)}${by.digits(7)}`,
    ])();
  },
  mail: (by) =>
    `${by.one(["taro.yamada", "hanako", "sato-kenji", "k_tanaka", "info", "y.ito1985", "mimi.0721", "a", "kuma.mon.love", "tky+shigoto", "T.Suzuki", "watanabe_2002", "0904cats", "x-y_z.1", "otoiawase", "m.m.m"])}${by.one(["", "", String(by.below(999))])}@${by.one(["gmail.com", "yahoo.co.jp", "yahoo.ne.jp", "docomo.ne.jp", "ezweb.ne.jp", "au.com", "softbank.ne.jp", "i.softbank.jp", "icloud.com", "outlook.com", "hotmail.com", "live.jp", "me.com", "example.com", "example.co.jp", "mail.example.ac.jp", "city.example.lg.jp", "nifty.com", "ocn.ne.jp", "so-net.ne.jp", "biglobe.ne.jp", "rakuten.jp", "uqmobile.jp", "ymobile.ne.jp", "example.org", "example.net", "kumamoto.example.jp", "abc-def.info", "foo.dev", "qq.com", "naver.com", "mail.ru"])}`,
  postal(by) {
    const code =
      `${by.one(["00", "01", "03", "09", "10", "15", "20", "24", "30", "38", "44", "50", "55", "60", "64", "70", "79", "80", "86", "86", "86", "87", "90", "95", "99"])}${by.below(10)}${by.one(["0", "8", "1"])}${by.below(10)}${by.below(10)}${1 + by.below(9)}`.replace(
        /^000/,
        "001",
      );
    return by.one([
      cut(code, "-", 3),
      cut(code, "-", 3),
      code,
      cut(code, " ", 3),
      cut(code, "ー", 3),
      cut(code, "−", 3),
    ]);
  },
  birth(by) {
    const year = 1930 + by.below(80);
    const [month, day] = [1 + by.below(12), 1 + by.below(28)];
    const [era, short, first] =
      year >= 1990 ? (["平成", "H", 1988] as const) : (["昭和", "S", 1925] as const);
    const reign = year === 1989 ? "元" : String(year - first);
    const [name, sign] = year === 1989 ? ["平成", "H"] : [era, short];
    return by.one([
      `${year}年${month}月${day}日`,
      `${year}年${month}月${day}日`,
      `${year}年 ${month}月 ${day}日`,
      `${year}/${month}/${day}`,
      `${year}/${two(month)}/${two(day)}`,
      `${year}-${two(month)}-${two(day)}`,
      `${year}.${month}.${day}`,
      `${year}・${month}・${day}`,
      `${name}${reign}年${month}月${day}日`,
      `${name}${reign}年${month}月${day}日`,
      `${name}${reign}年${two(month)}月${two(day)}日`,
      `${name}${reign}.${month}.${day}`,
      `${name}${reign}/${month}/${day}`,
      `${sign}${reign}.${month}.${day}`,
      `${sign}${reign}/${month}/${day}`,
      `${sign}${reign}-${month}-${day}`,
      `${sign}${reign}年${month}月${day}日`,
      `${sign}.${reign}.${month}.${day}`,
      `${name.charAt(0)}${reign}年${month}月${day}日`,
      `${year}(${name}${reign})年${month}月${day}日`,
      `${name}${reign}年(${year}年)${month}月${day}日`,
    ]);
  },
  mynumber(by) {
    const body = by.digits(11);
    const number = body + myNumberCheck(body);
    return by.one([
      number,
      number,
      cut(number, "-", 4, 4),
      cut(number, " ", 4, 4),
      cut(number, "ー", 4, 4),
      cut(number, "・", 4, 4),
      cut(number, ".", 4, 4),
    ]);
  },
  licence(by) {
    const body = two(10 + by.below(88)) + two(by.below(26)) + by.digits(6);
    const number = body + licenceCheck(body) + String(by.below(3));
    return by.one([
      number,
      number,
      number,
      cut(number, " ", 4, 4),
      cut(number, "-", 4, 4),
      cut(number, "-", 2, 2, 6),
      cut(number, " ", 2, 2, 6),
      cut(number, "-", 3, 4),
    ]);
  },
  passport: (by) =>
    by.one([
      (n: string) => n,
      (n: string) => n,
      (n: string) => `${n.slice(0, 2)} ${n.slice(2)}`,
      (n: string) => `${n.slice(0, 2)}-${n.slice(2)}`,
      (n: string) => n.toLowerCase(),
    ])(by.one(["T", "M", "T", "M", "N"]) + letter(by) + by.digits(7)),
  residence: (by) =>
    by.one([
      (n: string) => n,
      (n: string) => n,
      (n: string) => `${n.slice(0, 2)} ${n.slice(2, 10)} ${n.slice(10)}`,
      (n: string) => `${n.slice(0, 2)}-${n.slice(2, 10)}-${n.slice(10)}`,
      (n: string) => n.toLowerCase(),
      (n: string) => `${n.slice(0, 2)} ${n.slice(2, 6)} ${n.slice(6, 10)} ${n.slice(10)}`,
    ])(letter(by) + letter(by) + by.digits(8) + letter(by) + letter(by)),
  pension: (by) =>
    by.one([
      (n: string) => cut(n, "-", 4),
      (n: string) => cut(n, "-", 4),
      (n: string) => n,
      (n: string) => cut(n, " ", 4),
      (n: string) => cut(n, "ー", 4),
    ])(String(1 + by.below(9)) + by.digits(9)),
  employment: (by) =>
    by.one([
      (n: string) => cut(n, "-", 4, 6),
      (n: string) => cut(n, "-", 4, 6),
      (n: string) => n,
      (n: string) => cut(n, " ", 4, 6),
      (n: string) => cut(n, "ー", 4, 6),
    ])(`${by.one(["50", "43", "13", "40", "01", "27"])}${by.digits(9)}`),
  insurance(by) {
    const body =
      by.one(["01", "02", "03", "06", "31", "32", "34", "39", "63", "67", "72"]) +
      two(1 + by.below(47)) +
      by.digits(3);
    const local = two(1 + by.below(47)) + by.digits(3);
    return by.one([
      body + luhnCheck(body),
      body + luhnCheck(body),
      local + luhnCheck(local),
      cut(body + luhnCheck(body), "-", 2, 2),
      cut(body + luhnCheck(body), " ", 2, 2),
      cut(body + luhnCheck(body), " ", 4),
    ]);
  },
  bank: (by) =>
    by.one([
      (n: string) => n,
      (n: string) => n,
      (n: string) => n,
      (n: string) => cut(n, "-", 3),
      (n: string) => cut(n, " ", 3),
    ])(by.digits(7)),
  card(by) {
    const [head, length] = by.one([
      ["4", 16],
      ["4", 16],
      ["51", 16],
      ["54", 16],
      ["2221", 16],
      ["2720", 16],
      ["3528", 16],
      ["3589", 16],
      ["34", 15],
      ["37", 15],
      ["300", 14],
      ["305", 14],
      ["36", 14],
      ["38", 14],
      ["6011", 16],
      ["65", 16],
      ["62", 16],
    ] as const);
    const body = head + by.digits(length - head.length - 1);
    const number = body + luhnCheck(body);
    const sizes = length === 16 ? [4, 4, 4] : [4, 6];
    return by.one([
      number,
      cut(number, "-", ...sizes),
      cut(number, " ", ...sizes),
      cut(number, "ー", ...sizes),
      cut(number, "・", ...sizes),
      cut(number, "  ", ...sizes),
    ]);
  },
  sns: (by) => `${by.one(["@", "@", ""])}${handle(by)}`,
  address,
};

export const handle = (by: Chance): string =>
  `${by.one(["kuma", "hana", "yuki", "taro", "sora", "mei", "ken", "rin"])}${by.one(["_", ".", "-", "_", ""])}${by.one(["san", "1990", "cafe", "life", "piano", "chan", "0501", "works"])}${by.one(["", "", "_", "88", "_jp"])}`;
