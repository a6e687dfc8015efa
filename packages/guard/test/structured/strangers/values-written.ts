// Draws what is written rather than numbered: days of birth, addresses, mail, ids.
import type { Chance } from "../chance.ts";
import { places } from "./places.ts";

const two = (number: number) => String(number).padStart(2, "0");

export function birth(draw: Chance): string {
  const [y, m, d] = [1950 + draw.below(58), 1 + draw.below(12), 1 + draw.below(28)];
  if (draw.below(2) === 0) {
    return draw.one([
      `${y}年${m}月${d}日`,
      `${y}年${m}月${d}日`,
      `${y}/${m}/${d}`,
      `${y}/${two(m)}/${two(d)}`,
      `${y}.${m}.${d}`,
      `${y}-${two(m)}-${two(d)}`,
    ]);
  }
  const [era, letter, short, year] = y < 1989 ? ["昭和", "S", "昭", y - 1925] : ["平成", "H", "平", y - 1988];
  const first = year === 1 ? "元" : year;
  // The first week of 1989 still was 昭和64年.
  const month = y === 1989 && m === 1 ? 2 : m;
  return draw.one([
    `${era}${first}年${month}月${d}日`,
    `${era}${first}年${month}月${d}日`,
    `${letter}${year}.${month}.${d}`,
    `${letter}${year}年${month}月${d}日`,
    `${short}${year}.${month}.${d}`,
    `${era}${year}.${month}.${d}`,
    `${letter}${year}/${month}/${d}`,
    `${y}年(${era}${first}年)${month}月${d}日`,
  ]);
}

export const birthCompact = (draw: Chance) =>
  `${1955 + draw.below(52)}${two(1 + draw.below(12))}${two(1 + draw.below(28))}`;

export const birthChild = (draw: Chance) =>
  `${draw.one(["令和", "R"])}${2 + draw.below(5)}年${1 + draw.below(12)}月${1 + draw.below(28)}日`;

export function address(draw: Chance): string {
  const [prefecture, city, town, blocks] = draw.one(places);
  const [c, b, g] = [1 + draw.below(blocks || 1), 1 + draw.below(38), 1 + draw.below(24)];
  const number = blocks
    ? draw.one([
        `${c}丁目${b}番${g}号`,
        `${c}丁目${b}-${g}`,
        `${c}-${b}-${g}`,
        `${c}-${b}-${g}`,
        `${c}の${b}の${g}`,
      ])
    : draw.one([`${100 + b * g}番地`, `${100 + b * g}-${c + b}`, `${100 + b * g}番地${g}`]);
  const start = draw.one(["", "", prefecture]);
  // Who lives in the city leaves its name out.
  const ward = draw.below(4) === 0 ? city.replace(/^熊本市/u, "") : start + city;
  return `${ward}${town}${number}${draw.below(3) === 0 ? home(draw) : ""}`;
}

function home(draw: Chance): string {
  const house = draw.one([
    "コーポみどり",
    "ハイツさくら",
    "メゾン白ゆり",
    "市営団地3棟",
    "グリーンハイム",
    "サンライズ壱番館",
    "レジデンス青空",
  ]);
  const room = `${1 + draw.below(8)}0${1 + draw.below(9)}`;
  return `${draw.one([" ", "　"])}${house}${draw.one([room, `${room}号室`, `${room}号`])}`;
}

const words =
  "neko shiba ramen mikan suika tofu onigiri panda bike drum camp futsal guitar coffee latte melon purin kuma ringo".split(
    " ",
  );

export const handle = (draw: Chance) =>
  `${draw.one(words)}${draw.one(["_", ".", "", "-"])}${draw.one(words)}${draw.one(["", draw.digits(2), draw.digits(4)])}`;

export const mail = (draw: Chance) =>
  `${handle(draw)}@${draw.one(["gmail.com", "yahoo.co.jp", "docomo.ne.jp", "ezweb.ne.jp", "icloud.com", "outlook.jp", "softbank.ne.jp", "example.com", "hotmail.co.jp"])}`;
