// A canned reply as somebody typed it: tidied, within its limits, and with slots that can be filled; or why not.
import {
  type Canned,
  cannedSlots,
  hasControl,
  isBlank,
  cannedLimits as limits,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  strangeSlotsIn,
} from "@kumacari/domain";

export type CannedWords = Pick<Canned, "title" | "reading" | "keywords" | "text">;

export function readCanned(sent: CannedWords): Result<CannedWords, Refusal> {
  const title = sent.title.trim();
  const reading = sent.reading.trim();
  const keywords = [...new Set(sent.keywords.map((it) => it.trim()))].filter((it) => it !== "");
  const text = sent.text.replace(/\r\n?/g, "\n").trim();
  if (isBlank(title) || isBlank(text)) return no(empty);
  const long =
    title.length > limits.title ||
    reading.length > limits.reading ||
    keywords.length > limits.keywords ||
    keywords.some((it) => it.length > limits.keyword) ||
    text.length > limits.text;
  if (long) return no(tooLong);
  const lines = [title, reading, ...keywords];
  const odd = [...lines, text].some((it) => !it.isWellFormed() || hasControl(it));
  if (odd || lines.some((it) => /[\n\t]/.test(it))) return no(refusal("unreadable"));
  const strange = strangeSlotsIn(text);
  if (strange.length > 0) return no(strangeSlot(strange));
  return ok({ title, reading, keywords, text });
}

const empty: Refusal = { kind: "empty", says: "題名と本文の両方を書いてください。" };
const tooLong: Refusal = {
  kind: "too-long",
  says: `題名は${limits.title}文字、読みは${limits.reading}文字、キーワードは${limits.keyword}文字までを${limits.keywords}個、本文は${limits.text}文字までに収めてください。書いた文は残っています。`,
};
const strangeSlot = (names: readonly string[]): Refusal => ({
  kind: "invalid",
  says: `${names.map((it) => `{${it}}`).join("、")}は埋められません。使えるのは ${Object.values(cannedSlots)
    .map((it) => `{${it}}`)
    .join("、")} です。`,
});
