// The check at publishing: nothing personal in public words, by its form or because we hold it of somebody.
import { type PersonalClass, placesOf, recognise, type Window, windowsOf } from "@kumacari/guard";
import type { Needs } from "../needs.ts";
import { createLookUp } from "./look-up.ts";
import { openWords } from "./open-words.ts";
import { markLength, rowsOf } from "./shelf.ts";

/** Where the words object to being public: a class and a place, never the value. UTF-16 offsets, `to` exclusive. */
export type Objection = {
  readonly field: "title" | "text";
  /** `known`: we hold it of a citizen. */
  readonly class: PersonalClass | "known";
  readonly from: number;
  readonly to: number;
};

export type PublicWords = { readonly title: string; readonly text: string };

type Field = Objection["field"];
const fields = ["title", "text"] as const satisfies readonly Field[];

/** Throws when what is known cannot be read whole: nothing is published unchecked. */
export async function checkPublicWords(
  { ledger, known }: Pick<Needs, "ledger" | "known">,
  words: PublicWords,
): Promise<readonly Objection[]> {
  const open = openWords(...(await Promise.all([ledger.hubs(), ledger.contents()])));
  const parts = fields.map((field) => look(field, words[field], open));
  const held = await heldOf(known, parts);
  return parts.flatMap((part) => [...part.seen, ...objections(part, held)]);
}

type Part = {
  readonly field: Field;
  readonly seen: readonly Objection[];
  readonly windows: readonly Window[];
};

function look(field: Field, text: string, open: readonly string[]): Part {
  const places = placesOf(text, open);
  const isOpen = (it: Pick<Window, "from" | "to">) =>
    places.some(({ from, to }) => from <= it.from && it.to <= to);
  return {
    field,
    seen: recognise(text)
      .filter((it) => !isOpen(it))
      .map((it) => ({ field, class: it.class, from: it.from, to: it.to })),
    windows: windowsOf(text).filter((it) => !isOpen(it)),
  };
}

/** So many citizens with the same run of words: it is a way of speaking, and nobody's own. */
const manyHave = 3;

/** The forms of these parts that we hold of somebody. */
async function heldOf(known: Needs["known"], parts: readonly Part[]): Promise<ReadonlySet<string>> {
  const windows = new Map(parts.flatMap(({ windows }) => windows.map((it) => [it.form, it])));
  const forms = [...windows.keys()];
  const lookUp = createLookUp(known.of(forms));
  const owners = new Map<string, Set<string>>();
  await known.each((shelf) => {
    for (const row of rowsOf(shelf)) {
      lookUp.search(shelf, row.from, row.to, (which) => {
        const form = forms[which] ?? "";
        const of = owners.get(form) ?? new Set();
        owners.set(form, of.add(shelf.subarray(row.tag, row.tag + markLength).join()));
      });
    }
  });
  const telling = [...owners].filter(([form, of]) => !windows.get(form)?.isRun || of.size < manyHave);
  return new Set(telling.map(([form]) => form));
}

/** Places that meet are one. */
function objections({ field, windows }: Part, held: ReadonlySet<string>): readonly Objection[] {
  const found = windows.filter((it) => held.has(it.form)).toSorted((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of found) {
    const last = merged.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged.map((it) => ({ field, class: "known", ...it }));
}
