// Family and given names that nobody bears, from rare characters: each pair of numbers gives another name.
type Spelt = readonly (readonly [kanji: string, kana: string])[];

const heads: Spelt = [
  ["髙", "たか"],
  ["架", "かけ"],
  ["霧", "きり"],
  ["澪", "みお"],
  ["鴫", "しぎ"],
  ["椋", "むく"],
  ["鞍", "くら"],
  ["碓", "うす"],
  ["蔦", "つた"],
  ["榧", "かや"],
  ["鵜", "うが"],
  ["楠", "くす"],
];
const middles: Spelt = [
  ["﨑", "ざき"],
  ["沼", "ぬま"],
  ["瀬", "ぜ"],
  ["窪", "くぼ"],
  ["嶺", "みね"],
  ["渕", "ぶち"],
  ["坂", "ざか"],
  ["畑", "ばた"],
  ["迫", "ざこ"],
  ["濵", "はま"],
  ["塚", "づか"],
  ["垣", "がき"],
];
const tails: Spelt = [
  ["谷", "だに"],
  ["原", "ばる"],
  ["江", "え"],
  ["戸", "ど"],
  ["津", "づ"],
  ["里", "さと"],
  ["丸", "まる"],
  ["井", "い"],
  ["城", "じろ"],
  ["島", "しま"],
  ["森", "もり"],
  ["渡", "わたり"],
];
const firsts: Spelt = [
  ["櫂", "かい"],
  ["燈", "とう"],
  ["雫", "しずく"],
  ["朔", "さく"],
  ["凪", "なぎ"],
  ["蛍", "ほたる"],
  ["蓮", "れん"],
  ["暁", "あき"],
  ["紬", "つむ"],
  ["椛", "もみ"],
];
const lasts: Spelt = [
  ["乃", "の"],
  ["緒", "お"],
  ["太郎", "たろう"],
  ["穂", "ほ"],
  ["音", "ね"],
  ["志", "し"],
  ["彦", "ひこ"],
  ["江", "え"],
  ["之介", "のすけ"],
  ["葉", "は"],
];

export type Name = { readonly family: string; readonly given: string; readonly kana: string };

export const familyNames = heads.length * middles.length * tails.length;

/** Families differ for different `n` below `familyNames`; given names come around. */
export function nameOf(n: number): Name {
  // 625 and 1728 share no factor: every combination comes once, and neighbours look unlike.
  const mixed = (n * 625) % familyNames;
  const [head, middle, tail] = [at(heads, mixed), at(middles, mixed / 12), at(tails, mixed / 144)];
  const [first, last] = [at(firsts, n), at(lasts, n / 10)];
  return {
    family: head[0] + middle[0] + tail[0],
    given: first[0] + last[0],
    kana: `${head[1]}${middle[1]}${tail[1]} ${first[1]}${last[1]}`,
  };
}

function at(spelt: Spelt, n: number): readonly [string, string] {
  return spelt[Math.floor(n) % spelt.length] ?? ["", ""];
}
