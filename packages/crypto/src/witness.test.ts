import { instant, lineOf, proofText, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { checkpointText, createNoteSigner, signNote, vkeyOf } from "./note/index.ts";
import { ringKey } from "./ring.ts";
import { append, emptyFrontier, inclusionProof, leafHash, rootOf } from "./tree/index.ts";
import { checkEntry } from "./witness.ts";

const origin = "kumacari.example/audit";
const signer = (n: number) =>
  createNoteSigner(origin, ringKey("audit", { id: `audit-${n}`, bytes: new Uint8Array(32).fill(n) }));
const lines = Array.from({ length: 21 }, (_, n) =>
  lineOf({
    id: spellId("entry", new Uint8Array(20).fill(n)),
    at: instant(1_795_300_000_000 + n),
    act: "case-read",
    actor: { kind: "system", part: "town" },
    on: [],
  }),
);
const leaves = lines.map((it) => leafHash(it));
const { frontier, completed } = append(emptyFrontier, leaves);
const nodes = new Map(completed.map((it) => [`${it.level}/${it.index}`, it.hash]));

async function proofOf(index: number, by = signer(1)): Promise<string> {
  const note = await signNote(checkpointText({ origin, size: 21, root: rootOf(frontier) }), by);
  const hashes = await inclusionProof(
    21,
    index,
    async (level, at) => nodes.get(`${level}/${at}`) ?? new Uint8Array(),
  );
  return proofText({ index, note, hashes: hashes.map((it) => Buffer.from(it).toString("base64")) });
}

test("どの記録も、ブラウザーの中で一段ずつ根までのぼり、署名も通る", async () => {
  for (const [index, line] of lines.entries()) {
    const found = await checkEntry({ proof: await proofOf(index), line, vkey: vkeyOf(signer(1)) });
    if (typeof found === "string") throw new Error(found);
    expect(found.holds).toEqual({ path: true, signature: true });
    expect(found.steps.at(-1)?.gives).toBe(found.signedRoot);
    expect(found).toMatchObject({ index, size: 21 });
  }
});

test("記録・証明・検査点・鍵のどこか一字でも違えば、どちらかが合わないか、読めない", async () => {
  const [proof, line, vkey] = [await proofOf(7), lines[7] ?? "", vkeyOf(signer(1))];
  const fooled = async (of: Parameters<typeof checkEntry>[0]) => {
    const found = await checkEntry(of).catch(() => "fault" as const);
    return typeof found === "object" && found.holds.path && found.holds.signature;
  };
  expect(await fooled({ proof, line, vkey })).toBe(true);
  const changed = (text: string, at: number) =>
    text.slice(0, at) + (text[at] === "B" ? "C" : "B") + text.slice(at + 1);
  for (let at = 0; at < proof.length; at += 1) {
    // A letter of another's signature line would be another's affair: there is only ours.
    expect({ at, fooled: await fooled({ proof: changed(proof, at), line, vkey }) }).toEqual({
      at,
      fooled: false,
    });
  }
  for (let at = 0; at < line.length; at += 7)
    expect(await fooled({ proof, line: changed(line, at), vkey })).toBe(false);
  expect(await fooled({ proof, line: lines[8] ?? "", vkey })).toBe(false);
  expect(await fooled({ proof, line, vkey: vkeyOf(signer(2)) })).toBe(false);
  expect(await fooled({ proof: await proofOf(7, signer(2)), line, vkey })).toBe(false);
});
