// The guard in the only road by mail: what it has not cleared cannot be sent, and it clears nothing it cannot explain.
import { type MailPhrase, readMailPhrase } from "@kumacari/conversation/mail";
import type { Guarded } from "@kumacari/desk/ports";
import { recognise } from "@kumacari/guard";
import { linkOf, type MailPlace, type MailWords, render } from "./render.ts";

/** A letter the guard has looked at. The class is not exported: nobody else can make one. */
class ClearedLetter {
  readonly #words: MailWords;
  constructor(words: MailWords) {
    this.#words = words;
  }
  get words(): MailWords {
    return this.#words;
  }
}

export type Cleared = InstanceType<typeof ClearedLetter>;

export const isCleared = (it: Cleared | Guarded): it is Cleared => it instanceof ClearedLetter;

/** Classes, never values. */
export function clear(place: MailPlace, phrase: MailPhrase, words: MailWords): Cleared | Guarded {
  const read = readMailPhrase(phrase);
  if (!read) return unknown;
  // Derived a second time from the catalogue: a byte more or less is not ours.
  const anew = render(place, read);
  const seen = [words.subject, words.text.replaceAll(linkOf(place, read), "")].flatMap((text) =>
    recognise(text).map((it) => it.class),
  );
  if (seen.length > 0) return { guarded: [...new Set(seen)] };
  return words.subject === anew.subject && words.text === anew.text ? new ClearedLetter(anew) : unknown;
}

const unknown: Guarded = { guarded: ["not-in-catalogue"] };
