// Looks in everything that left, and in the raw ledger, for any value of any citizen, however it is spelt.
import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Town } from "../../src/town/start-town.ts";
import { files } from "../journey/spill.ts";
import { fold } from "./fold.ts";
import { allLetters } from "./letters.ts";
import type { Canary } from "./people.ts";
import { createScan, type Needle, window } from "./scan.ts";
import { foldedOf, spellingsOf, type Value, valuesOf } from "./spellings.ts";

/** Whose and what, never the value itself. */
export type Finding = { readonly where: string; readonly kind: Value["kind"]; readonly n: number };

export type Place = {
  readonly where: string;
  readonly size: number;
  /** Overlapping, so that nothing is cut in two. */
  readonly pieces: () => Iterable<Buffer>;
  /** A database of sealed values has no text to fold. */
  readonly raw?: true;
};

export type Search = { readonly needles: number; in(place: Place): readonly Finding[] };

type Owned = { readonly value: Value; readonly n: number };

/** `users`: the LINE user ids of these people, by their numbers. */
export function createSearch(
  people: readonly Canary[],
  users: ReadonlyMap<number, string> = new Map(),
): Search {
  const all: readonly Owned[] = [
    ...people.flatMap((it) => valuesOf(it).map((value) => ({ value, n: it.n }))),
    ...[...users].map(([n, text]) => ({ value: { kind: "line-user", text } as const, n })),
  ];
  const plain = createScan(
    all.flatMap((it) =>
      spellingsOf(it.value.text).flatMap((text) => needle(text, it, text === it.value.text)),
    ),
  );
  const folded = createScan(all.flatMap((it) => needle(foldedOf(it.value.text), it, true)));
  return {
    needles: plain.needles + folded.needles,
    in({ where, pieces, raw }) {
      const findings = new Map<string, Finding>();
      const found = ({ value: { kind }, n }: Owned): void =>
        void findings.set(`${kind} ${n}`, { where, kind, n });
      for (const piece of pieces()) {
        plain.over(piece, found);
        if (!raw) folded.over(Buffer.from(fold(piece.toString("utf8"))), found);
      }
      return [...findings.values()];
    },
  };
}

function needle(text: string | undefined, of: Owned, asWritten: boolean): readonly Needle<Owned>[] {
  if (text === undefined) return [];
  const bytes = Buffer.from(text, "utf8");
  return bytes.length < window ? [] : [{ bytes, of, alone: asWritten && of.value.alone === true }];
}

const piece = 4_000_000;
/** Longer than any value in any spelling. */
const overlap = 8_000;

export const inMemory = (where: string, bytes: Buffer): Place => ({
  where,
  size: bytes.length,
  *pieces() {
    for (let from = 0; from < bytes.length; from += piece) yield bytes.subarray(from, from + piece + overlap);
  },
});

/** Read piece by piece: a ledger may be larger than the memory. */
const onDisk = (where: string, path: string): Place => ({
  where,
  size: statSync(path).size,
  *pieces() {
    const file = openSync(path, "r");
    try {
      for (let from = 0; ; from += piece) {
        const bytes = Buffer.alloc(piece + overlap);
        const length = readSync(file, bytes, 0, bytes.length, from);
        if (length === 0) return;
        yield bytes.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  },
  ...(where.startsWith("ledger") ? { raw: true } : {}),
});

/** Whom the letters go to: an address has to stand there, and nowhere else. */
export const addressees = "mail addressees";

/**
 * What the service said to LINE, into its logs and by mail, and what it keeps. The phones' own talks are not looked at.
 * Ends the town in between, so that its last words are there too.
 */
export async function placesOf(town: Town, refusals: readonly string[]): Promise<readonly Place[]> {
  const { line, data } = town.ready;
  const control = async (path: string): Promise<Buffer> =>
    Buffer.from(await (await fetch(`${line}/_sim/${path}`)).arrayBuffer());
  const [sent, webhooks] = [await control("sent"), await control("webhooks")];
  await town.stop();
  const mailbox = join(data, "mail");
  const letters = await allLetters(mailbox);
  return [
    inMemory("LINE", sent),
    inMemory("webhook answers", webhooks),
    inMemory("refusals", Buffer.from(refusals.join("\n"))),
    inMemory("mails", Buffer.from(letters.decoded)),
    inMemory("mail bytes", Buffer.from(letters.bytes)),
    inMemory("mail bytes, unbroken", Buffer.from(letters.unbroken)),
    inMemory(addressees, Buffer.from(letters.addressees)),
    ...files(data)
      .filter((path) => !path.startsWith(mailbox))
      .map((path) => onDisk(path.slice(data.length + 1), path)),
  ];
}
