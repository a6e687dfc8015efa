// What the kept half disguises with: the shared things, and as many again of its own in the same five ways.
import { row, shared, ten } from "./kit.ts";
import type { Kit } from "./ways.ts";

export const keptKit: Kit = {
  marks: [...shared.marks, "\u00a0", "\u2009", "\u2003", "·", "•", "‧", "∕", "⁃", "﹣", "ｰ", "\r\n", " ・ "],
  blanks: [...shared.blanks, "\u00a0", "\u2009", "\u2003", "\u202f", "\r\n"],
  hidden: [...shared.hidden, "\u180e", "\u034f", "\u2061", "\u2063", "\u2066", "\ufe0e", "\u{e0020}"],
  figures: [
    ...shared.figures,
    ten("0️⃣ 1️⃣ 2️⃣ 3️⃣ 4️⃣ 5️⃣ 6️⃣ 7️⃣ 8️⃣ 9️⃣"),
    ten("⓿ ❶ ❷ ❸ ❹ ❺ ❻ ❼ ❽ ❾"),
    ten("Օ ӏ 2 Ӡ 4 5 6 7 8 9"),
    ten("О І 2 3 4 5 6 7 8 9"),
    row(0x1d7d8),
    row(0x1d7ec),
  ],
  numerals: [...shared.numerals, ten("○ 一 二 三 四 五 六 七 八 九"), ten("零 壹 貳 參 四 五 六 七 八 九")],
  twins: shared.twins,
  shares: [100, 100, 100, 60],
  labels: true,
};
