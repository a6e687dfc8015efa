// Words the office uses again and again (定型文), with slots that are filled before anybody reads them, and how they are found.
import type { Instant } from "./instant.ts";
import type { CannedId, StaffId } from "./names.ts";

export type Canned = {
  readonly id: CannedId;
  readonly title: string;
  /** How the title is read, in kana; empty: as it is written. */
  readonly reading: string;
  readonly keywords: readonly string[];
  readonly text: string;
  readonly by: StaffId;
  readonly at: Instant;
  readonly version: number;
};

export const cannedLimits = {
  title: 60,
  reading: 80,
  keywords: 10,
  keyword: 20,
  text: 2000,
  all: 500,
} as const;

/** What may stand in braces, and what fills it. */
export const cannedSlots = {
  name: "お名前",
  counsellor: "相談員名",
  booking: "予約日時",
  place: "面談の場所",
} as const;
export type CannedSlot = keyof typeof cannedSlots;

const slots = Object.entries(cannedSlots);
const inBraces = /[{｛]\s*([^{}｛｝\n]{1,20}?)\s*[}｝]/g;

/** What is known takes its slot's place; what is not stays in its braces, in sight. */
export const fillSlots = (text: string, known: Partial<Record<CannedSlot, string>>): string =>
  text.replace(inBraces, (whole, name: string) => {
    const slot = slots.find(([, says]) => says === name)?.[0];
    return Object.entries(known).find(([key]) => key === slot)?.[1] ?? whole;
  });

/** The slots still open in these words, as people read them: such words are sent to nobody. */
export const openSlotsIn = (text: string): readonly string[] =>
  namesIn(text).filter((name) => slots.some(([, says]) => says === name));

/** Braces that no slot of ours stands in, or that stand around one: they would never be filled. */
export const strangeSlotsIn = (text: string): readonly string[] =>
  namesIn(fillSlots(text, filled)).filter((name) => slots.every(([, says]) => says !== name));

const filled = { name: "…", counsellor: "…", booking: "…", place: "…" } satisfies Record<CannedSlot, string>;

const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(inBraces)].map(([, name = ""]) => name)),
];

/** Every word that is typed must be found; whole titles first, then where titles begin so, then the rest. */
export function searchCanned<T extends Pick<Canned, "title" | "reading" | "keywords">>(
  all: readonly T[],
  typed: string,
): readonly T[] {
  const words = typed
    .split(/[\s　]+/)
    .map(foldKana)
    .filter((it) => it !== "");
  const ranked = all.flatMap((it) => {
    const heads = [it.title, it.reading].map(foldKana);
    const where = [...heads, ...it.keywords.map(foldKana)];
    if (!words.every((word) => where.some((text) => text.includes(word)))) return [];
    const first = words[0] ?? "";
    const rank = heads.includes(first) ? 0 : heads.some((text) => text.startsWith(first)) ? 1 : 2;
    return [{ it, rank, by: heads[1] || heads[0] || "" }];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.by.localeCompare(b.by, "ja")).map(({ it }) => it);
}

/** Wide and narrow, capital and small, ア and あ are the same to whoever types in a hurry. */
export const foldKana = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s・]/g, "")
    .replace(/[ァ-ヶ]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0x60));
