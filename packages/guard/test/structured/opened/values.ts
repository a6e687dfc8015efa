// Values of the opened set, as papers, forms and talk write them: nobody's.
import type { PersonalClass } from "../../../src/index.ts";
import type { Chance } from "../chance.ts";
import { licenceCheck, luhnCheck, myNumberCheck } from "../values.ts";

export type Valued = Exclude<PersonalClass, "name" | "sensitive">;

const two = (number: number) => String(number).padStart(2, "0");
const cut = (digits: string, mark: string, ...sizes: readonly number[]) =>
  sizes
    .map((size, place) => {
      const from = sizes.slice(0, place).reduce((sum, before) => sum + before, 0);
      return digits.slice(from, from + size);
    })
    .join(mark);
const upper = (by: Chance, count: number) =>
  Array.from({ length: count }, () => by.one(Array.from("ABCDEFGHJKLMNPQRSTUVWXYZ"))).join("");

export const openedValues: Readonly<Record<Valued, (by: Chance) => string>> = {
  phone(by) {
    const body = `${by.below(8) + 1}${by.digits(7)}`;
    const mobile = `0${by.one(["6", "7", "8", "9"])}0${body}`;
    const [area, local] = by.one([
      ["096", 3],
      ["011", 3],
      ["045", 3],
      ["03", 4],
      ["06", 4],
      ["0968", 2],
      ["0977", 2],
      ["0479", 2],
      ["04992", 1],
    ] as const);
    const fixed = [area, `${by.below(7) + 2}${by.digits(local - 1)}`, by.digits(4)];
    return by.one([
      () => cut(mobile, "-", 3, 4, 4),
      () => mobile,
      () => cut(mobile, " ", 3, 4, 4),
      () => cut(mobile, ".", 3, 4, 4),
      () => `${mobile.slice(0, 3)}(${mobile.slice(3, 7)})${mobile.slice(7)}`,
      () => `+81 ${cut(mobile.slice(1), " ", 2, 4, 4)}`,
      () => `+81${mobile.slice(1)}`,
      () => `+81(0)${cut(mobile.slice(1), "-", 2, 4, 4)}`,
      () => fixed.join("-"),
      () => fixed.join(""),
      () => `${fixed[0]}(${fixed[1]})${fixed[2]}`,
      () => `${by.one(["0120", "0800", "0570"])}-${by.digits(3)}-${by.digits(3)}`,
      () => `050-${cut(body, "-", 4, 4)}`,
    ])();
  },
  mail: (by) =>
    `${by.one(["m.saito", "yuki-0412", "rina_h", "kbs.1972", "tanpopo", "ryo+job", "x.y.z", "neko2neko", "Mikami.Jun"])}@${by.one(["gmail.com", "docomo.ne.jp", "softbank.ne.jp", "ezweb.ne.jp", "outlook.jp", "hotmail.co.jp", "kuma-u.ac.jp", "icloud.com", "nifty.com", "i.softbank.jp", "example.org", "pref.example.lg.jp", "proton.me"])}`,
  postal: (by) =>
    by.one([
      (code: string) => cut(code, "-", 3, 4),
      (code: string) => `〒${cut(code, "-", 3, 4)}`,
      (code: string) => `〒${code}`,
      (code: string) => `〒 ${cut(code, "-", 3, 4)}`,
    ])(
      `${by.one(["06", "98", "10", "16", "22", "46", "60", "53", "73", "81", "86", "90"])}${by.below(10)}${by.below(10)}${by.digits(2)}${by.below(9) + 1}`,
    ),
  birth(by) {
    const year = 1938 + by.below(70);
    const [month, day] = [by.below(12) + 1, by.below(28) + 1];
    const [era, short, first] = year > 1989 ? (["平成", "H", 1988] as const) : (["昭和", "S", 1925] as const);
    if (year === 1989) return by.one([`平成元年${month}月${day}日`, `H1.${month}.${day}`]);
    return by.one([
      `${year}年${month}月${day}日`,
      `${year}年${two(month)}月${two(day)}日`,
      `${year}/${two(month)}/${two(day)}`,
      `${year}-${month}-${day}`,
      `${era}${year - first}年${month}月${day}日`,
      `${short}${year - first}.${month}.${day}`,
      `${short}${year - first}/${month}/${day}`,
      `${short}${year - first}年${month}月${day}日`,
    ]);
  },
  mynumber(by) {
    const body = by.digits(11);
    const number = body + myNumberCheck(body);
    return by.one([number, cut(number, "-", 4, 4, 4), cut(number, " ", 4, 4, 4)]);
  },
  licence(by) {
    const body = `${by.one(["11", "20", "30", "43", "50", "62", "72", "80", "91", "97"])}${by.digits(8)}`;
    const number = `${body}${licenceCheck(body)}${by.below(4)}`;
    return by.one([number, number, cut(number, " ", 4, 4, 4), cut(number, "-", 2, 2, 6, 2)]);
  },
  passport: (by) => by.one(["TZ", "TR", "MU", "MS", "TH", "NH", "XX"]) + by.digits(7),
  residence: (by) => upper(by, 2) + by.digits(8) + upper(by, 2),
  pension: (by) => by.one([(it: string) => cut(it, "-", 4, 6), (it: string) => it])(by.digits(10)),
  employment: (by) =>
    by.one([(it: string) => cut(it, "-", 4, 6, 1), (it: string) => it])(
      `${by.one(["5001", "4312", "1306", "0105"])}${by.digits(7)}`,
    ),
  insurance(by) {
    const body = `${by.one(["01", "02", "06", "31", "34", "39", "67"])}${two(by.below(47) + 1)}${by.digits(3)}`;
    return body + luhnCheck(body);
  },
  bank: (by) => by.digits(7),
  card(by) {
    const [head, length] = by.one([
      ["4", 16],
      ["51", 16],
      ["2412", 16],
      ["3567", 16],
      ["34", 15],
      ["37", 15],
      ["3056", 14],
      ["36", 14],
      ["6011", 16],
    ] as const);
    const body = head + by.digits(length - head.length - 1);
    const number = body + luhnCheck(body);
    const sizes = length === 16 ? [4, 4, 4, 4] : length === 15 ? [4, 6, 5] : [4, 6, 4];
    return by.one([number, cut(number, " ", ...sizes), cut(number, "-", ...sizes)]);
  },
  sns: (by) =>
    by.one([(id: string) => `@${id}`, (id: string) => id])(
      `${by.one(["haru", "kotaro", "momo", "tsubasa", "riku", "nana"])}${by.one(["_", ".", "-", ""])}${by.one(["kmmt", "neko", "days", "fc", "blue"])}${by.one(["", "7", "2001", "_x"])}`,
    ),
  address: (by) => `${by.one(places)}${by.one(lots)(by)}${by.one(houses)(by)}`,
};

const places: readonly string[] = (
  "札幌市豊平区平岸三条 東京都新宿区西新宿 大阪市浪速区難波中 那覇市泉崎 仙台市青葉区国分町 青森県八戸市内丸 盛岡市材木町 長野県松本市丸の内 金沢市広坂 静岡県浜松市中央区元城町 高知市本町 熊本県八代市松江城町 " +
  "熊本県玉名郡和水町江田 天草市東浜町 熊本県球磨郡あさぎり町免田東 熊本県阿蘇郡南阿蘇村河陽 福岡県北九州市小倉北区城内 広島県呉市中央 京都市左京区吉田本町 埼玉県さいたま市大宮区桜木町 千葉県船橋市湊町 三重県津市羽所町 奈良市登大路町 鳥取県米子市加茂町 佐賀県唐津市西城内 大分県別府市上野口町 宮崎市橘通西 鹿児島市山下町 " +
  "熊本市西区春日 熊本市南区富合町清藤 熊本市北区植木町岩野 熊本県菊池郡大津町引水 群馬県高崎市高松町 新潟県長岡市大手通 愛媛県松山市二番町 名古屋市千種区今池"
).split(" ");

const lots: readonly ((by: Chance) => string)[] = [
  (by) => `${by.below(8) + 1}-${by.below(30) + 1}-${by.below(30) + 1}`,
  (by) => `${by.below(8) + 1}丁目${by.below(30) + 1}番${by.below(30) + 1}号`,
  (by) => `${by.below(8) + 1}丁目${by.below(30) + 1}-${by.below(30) + 1}`,
  (by) => `${by.below(3000) + 1}番地`,
  (by) => `${by.below(3000) + 1}番地${by.below(9) + 1}`,
  (by) => `${by.below(900) + 1}-${by.below(9) + 1}`,
];

const houses: readonly ((by: Chance) => string)[] = [
  () => "",
  () => "",
  (by) =>
    ` ${by.one(["サンハイム", "リバーサイド春日", "第三青山ビル", "コーポ桜"])}${by.below(9) + 1}0${by.below(9) + 1}号室`,
  (by) => `-${by.below(9) + 1}0${by.below(9) + 1}`,
];
