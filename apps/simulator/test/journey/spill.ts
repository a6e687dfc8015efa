// Looks for planted words wherever they must not be: what went to LINE, the logs, the raw files of the ledger.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Town } from "../../src/town/start-town.ts";

export type Spill = { readonly where: string; readonly word: string };

export async function spills(
  { line, data }: Town["ready"],
  words: readonly string[],
): Promise<readonly Spill[]> {
  const sent = Buffer.from(await (await fetch(`${line}/_sim/sent`)).arrayBuffer());
  const places = [
    { where: "LINE", bytes: sent },
    ...files(data).map((path) => ({ where: path, bytes: readFileSync(path) })),
  ];
  return places.flatMap(({ where, bytes }) =>
    words.flatMap((word) => (spellings(word).some((it) => bytes.includes(it)) ? [{ where, word }] : [])),
  );
}

/** Everything the service keeps: the ledger's files and the logs. The phones are the citizens' own and not looked at. */
export const files = (data: string): readonly string[] =>
  readdirSync(data, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("line"))
    .map((name) => join(data, name))
    .filter((path) => statSync(path).isFile());

/** As UTF-8, as JSON escapes, percent-encoded, and in base64 at each of the three ways it can fall. */
function spellings(word: string): readonly Buffer[] {
  const utf8 = Buffer.from(word, "utf8");
  const units = Array.from({ length: word.length }, (_, n) => word.charCodeAt(n));
  const escaped = units.map((it) => `\\u${it.toString(16).padStart(4, "0")}`).join("");
  const inBase64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), utf8]).toString("base64");
    return text.slice(shift === 0 ? 0 : shift + 1, Math.floor(((shift + utf8.length) * 8) / 6) - 1);
  });
  return [
    utf8,
    ...[escaped, encodeURIComponent(word), ...inBase64]
      .filter((it) => it.length > 6)
      .map((it) => Buffer.from(it)),
  ];
}
