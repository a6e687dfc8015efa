// What both halves disguise with.
import type { Kit } from "./ways.ts";

export const ten = (written: string) => written.split(" ");
/** Ten digits that lie side by side in Unicode. */
export const row = (zero: number) =>
  Array.from({ length: 10 }, (_, digit) => String.fromCodePoint(zero + digit));
export const pairs = (written: string): ReadonlyMap<string, readonly string[]> =>
  new Map(written.split(" ").map((pair) => [pair.slice(0, 1), Array.from(pair.slice(1))]));

const latin =
  "AАΑ BВΒ CС EЕΕ HНΗ KКΚ MМΜ NΝ PРΡ TТΤ XХΧ YΥҮ ZΖ SЅ JЈ aаɑ cсϲ eе iі jј oоο pрρ sѕ xх yу kк dԁ hһ .․ @﹫";
const japanese =
  "エ工 カ力 ロ口 ニ二 ハ八 タ夕 ト卜 手⼿ 大⼤ 小⼩ 山⼭ 生⽣ 水⽔ 日⽇ 月⽉ 立⽴ 心⼼ 行⾏ 血⾎ 身⾝ 見⾒ 田⽥ 子⼦ 口⼝ 木⽊ 高⾼ 長⾧ 本⽊";

export const shared: Kit = {
  marks: [" ", "　", "\t", "\n", ".", "・", "/", "／", "‐", "–", "−", "－", "―", "ー", " - ", " / ", "．"],
  blanks: [" ", "　", "\t", "\n"],
  hidden: ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u200e", "\u200f"],
  figures: [
    ten("O l 2 3 4 5 6 7 8 9"),
    ten("o I 2 3 4 5 6 7 8 9"),
    ten("О l 2 З 4 5 6 7 8 9"),
    ten("Ο Ι 2 3 4 5 6 7 8 9"),
    ten("⓪ ① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨"),
    row(0x1d7ce),
    row(0x1d7e2),
    row(0x1d7f6),
  ],
  numerals: [
    ten("〇 一 二 三 四 五 六 七 八 九"),
    ten("零 壱 弐 参 四 五 六 七 八 九"),
    ten("零 一 二 三 四 五 六 七 八 九"),
  ],
  twins: pairs(`${latin} ${japanese.replace(" 本⽊", "")}`),
  shares: [100],
  labels: false,
};
