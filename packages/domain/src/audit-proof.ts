// The files in which a proof is handed out: lines that a person can read and the city's own program checks.
import { auditOrigin } from "./audit-line.ts";

/** Hashes are base64 of 32 bytes; the one nearest to the leaf comes first (RFC 9162). */
export type EntryProof = {
  /** From 0: its place among all entries. */
  readonly index: number;
  readonly hashes: readonly string[];
  /** The checkpoint, as it was signed. */
  readonly note: string;
};

export const proofText = ({ index, hashes, note }: EntryProof): string =>
  `${[`${auditOrigin}-proof@v1`, `index ${index}`, ...hashes].join("\n")}\n\n${note}`;

/** Undefined for anything that is no such file. */
export function readProof(text: string): EntryProof | undefined {
  const cut = text.indexOf("\n\n");
  const [head, place = "", ...hashes] = text.slice(0, Math.max(cut, 0)).split("\n");
  const index = /^index (0|[1-9]\d{0,14})$/.exec(place)?.[1];
  const sound =
    head === `${auditOrigin}-proof@v1` &&
    hashes.every((it) => /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(it));
  return sound && index !== undefined
    ? { index: Number(index), hashes, note: text.slice(cut + 2) }
    : undefined;
}

/** From the tree of `old` entries to that of `now`. */
export const growthText = (old: number, now: number, hashes: readonly string[]): string =>
  `${[`${auditOrigin}-consistency@v1`, `old ${old} new ${now}`, ...hashes].join("\n")}\n`;

/** How many entries a checkpoint is signed over; undefined when its text is no checkpoint of this log. */
export function sizeOfNote(note: string): number | undefined {
  const [origin, size = ""] = note.split("\n");
  return origin === auditOrigin && /^(0|[1-9]\d{0,14})$/.test(size) ? Number(size) : undefined;
}
