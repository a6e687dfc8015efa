// ふりがな of a name: hiragana or katakana of either width, kept as hiragana with one space between its parts.
import type { Refusal } from "./refusal.ts";
import { no, ok, type Result } from "./result.ts";

/** Letters of a reading as it is kept. */
export const readingLimit = 60;

/** Blank: none was given. */
export function readReading(sent: string): Result<string, Refusal> {
  const kana = sent
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[ァ-ヶヽヾ]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0x60));
  if (kana.length > readingLimit) return no(tooLong);
  return kana === "" || /^[ぁ-ゖ][ぁ-ゖゝゞー・ ]*$/.test(kana) ? ok(kana) : no(notKana);
}

const notKana: Refusal = {
  kind: "invalid",
  says: "ふりがなは、ひらがなかカタカナで書いてください。書いた文字は残っています。",
};
const tooLong: Refusal = {
  kind: "invalid",
  says: `ふりがなは${readingLimit}文字までで書いてください。書いた文字は残っています。`,
};
