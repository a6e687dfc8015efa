// The guard in the only road to LINE: what it has not cleared cannot be sent, and it clears nothing it cannot explain.
import { fixedPhrases, type Phrase, readPhrase, topicIds } from "@kumacari/conversation";
import type { Guarded, Public } from "@kumacari/desk/ports";
import { helplines, isPublic } from "@kumacari/domain";
import { type PersonalClass, recognise } from "@kumacari/guard";
import type { messagingApi } from "@line/bot-sdk";
import { type Place, pages } from "../say/action.ts";
import { render } from "../say/render.ts";
import { stringsOf } from "./strings.ts";

/** Bytes the guard has looked at. The class is not exported: nobody else can make one. */
class ClearedBytes {
  readonly #json: string;
  constructor(json: string) {
    this.#json = json;
  }
  get json(): string {
    return this.#json;
  }
}

/** The client takes nothing else, so a road around the guard does not compile. */
export type Cleared = InstanceType<typeof ClearedBytes>;

export const isCleared = (it: Cleared | Guarded): it is Cleared => it instanceof ClearedBytes;

export type Guard = (
  phrases: readonly Phrase[],
  rendered: readonly messagingApi.Message[],
  known: Public,
) => Cleared | Guarded;

export function createGuard(place: Place): Guard {
  const fixed = fixedStrings(place);
  return (phrases, rendered, known) => {
    const read = phrases.map(readPhrase);
    if (!read.every((it) => it !== undefined) || !known.contents.every(isPublic)) return unknown;
    const json = JSON.stringify(rendered);
    // Derived a second time from the catalogue: a byte more or less is not ours.
    if (json !== JSON.stringify(read.flatMap((it) => render(it, place, known)))) return unknown;
    const classes = new Set<Guarded["guarded"][number]>();
    const open = publicValues(known);
    for (const { at, text } of stringsOf(JSON.parse(json), "messages")) {
      if (fixed.has(text)) continue;
      if (at.endsWith(".uri") && !isOpaqueLink(text, place)) classes.add("not-in-catalogue");
      if (!at.endsWith(".uri")) for (const it of seenIn(text, open)) classes.add(it);
    }
    return classes.size === 0 ? new ClearedBytes(json) : { guarded: [...classes] };
  };
}

/** The menu is ours word for word; its texts are looked at all the same. Throws: a deployment must not go on. */
export function clearMenu(menu: messagingApi.RichMenuRequest, { liffBase }: Place): Cleared {
  const seen = stringsOf(menu, "menu").flatMap(({ text, isName }) =>
    isName ? [] : recognise(text.replaceAll(liffBase, "")).map((it) => it.class),
  );
  if (seen.length > 0)
    throw new Error(`the guard does not let the menu pass: ${[...new Set(seen)].join(", ")}`);
  return new ClearedBytes(JSON.stringify(menu));
}

const unknown: Guarded = { guarded: ["not-in-catalogue"] };

/** What is said in the same words to everybody: it stands in the code and was read by people. */
function fixedStrings(place: Place): ReadonlySet<string> {
  const none: Public = { hubs: [], contents: [] };
  const every: readonly Phrase[] = [
    ...fixedPhrases,
    ...topicIds.map((topic) => ({ say: "faq", topic }) as const),
  ];
  const rendered = every.flatMap((it) => render(it, place, none));
  const shapes = ["carousel", "hubs", "alt"].map((text) => ({ at: "", text }));
  return new Set([...shapes, ...stringsOf(rendered, "messages")].map(({ text }) => text));
}

/** A page of ours and a one-time token: no query, no fragment, no id of anybody. */
function isOpaqueLink(uri: string, { liffBase }: Place): boolean {
  const start = `${liffBase}${pages.open}/`;
  return uri.startsWith(start) && /^[A-Za-z0-9_-]{43}$/.test(uri.slice(start.length));
}

/** What everybody may know: the helplines, and names, places and telephones the hubs themselves make public. */
const publicValues = ({ hubs }: Public): readonly string[] => [
  ...Object.values(helplines).flatMap(({ name, shown }) => [name, shown]),
  ...hubs
    .flatMap(({ name, address, access, hours }) => [name, address, access, hours])
    // A telephone of theirs is open wherever it is named, not only in the sentence they have it in.
    .flatMap((text) => [text, ...recognise(text).map(({ from, to }) => text.slice(from, to))]),
];

/** A class counts unless the very place it was seen at belongs to a public value. */
function seenIn(text: string, open: readonly string[]): readonly PersonalClass[] {
  return recognise(text)
    .filter(({ from, to }) => !open.some((value) => covers(text, value, from, to)))
    .map((it) => it.class);
}

function covers(text: string, value: string, from: number, to: number): boolean {
  for (let at = text.indexOf(value); at >= 0 && value !== ""; at = text.indexOf(value, at + 1)) {
    if (at <= from && to <= at + value.length) return true;
  }
  return false;
}
