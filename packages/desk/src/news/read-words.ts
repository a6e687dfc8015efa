// Takes a title and a text for everybody as they are, or says why not.
import {
  contentLimits,
  hasControl,
  isBlank,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import type { PublicWords } from "../known/check.ts";

/** Line ends become \n; a title has one line. */
export function readPublicWords(sent: PublicWords): Result<PublicWords, Refusal> {
  const title = sent.title.trim();
  const text = sent.text.replace(/\r\n?/g, "\n").trim();
  if (title.length > contentLimits.title || text.length > contentLimits.text) return no(tooLong);
  if (!isReadable(title) || /[\n\t]/.test(title) || !isReadable(text)) return no(refusal("unreadable"));
  if (isBlank(title) || isBlank(text)) return no(empty);
  return ok({ title, text });
}

const isReadable = (words: string): boolean => words.isWellFormed() && !hasControl(words);

const tooLong: Refusal = {
  kind: "too-long",
  says: `題名は${contentLimits.title}文字、本文は${contentLimits.text}文字までに収めてください。書いた文は残っています。`,
};

const empty: Refusal = { kind: "empty", says: "題名と本文の両方を書いてください。" };
