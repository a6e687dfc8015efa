// What the city's program says: nothing against an honest audit, and something against every other.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { rootByPath, rootsByPath } from "../src/paths.ts";
import { growTree } from "../src/tree.ts";
import { verifyExport } from "../src/verify-export.ts";
import { verifyEntry, verifyGrowth } from "../src/verify-proof.ts";
import { Fails } from "../src/words.ts";
import {
  checkpoint,
  growthFile,
  growthOf,
  leafOf,
  lineOf,
  newSigner,
  pathOf,
  proofOf,
  rootOf,
} from "./forge.ts";
import { honest, key, tamper, ways } from "./tampers.ts";

const folder = mkdtempSync(join(tmpdir(), "verifier-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, bytes: string | Uint8Array): string => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};
const why = (act: () => unknown): string | undefined => {
  try {
    act();
    return undefined;
  } catch (fault) {
    if (fault instanceof Fails) return fault.why;
    throw fault;
  }
};

// The eight leaves and roots of Certificate Transparency's own test data (RFC 6962).
const vectors = [
  ["", "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"],
  ["00", "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"],
  ["10", "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"],
  ["2021", "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7"],
  ["3031", "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4"],
  ["40414243", "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef"],
  ["5051525354555657", "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"],
  ["606162636465666768696a6b6c6d6e6f", "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"],
] as const;

test("RFC 6962 の標準の葉から標準の根になり、どの葉の道も、どの成長の道も通る", () => {
  const tree = growTree();
  expect(tree.root().toString("hex")).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  const leaves: Buffer[] = [];
  for (const [bytes, root] of vectors) {
    tree.add(Buffer.from(bytes, "hex"));
    leaves.push(leafOf(Buffer.from(bytes, "hex")));
    expect(tree.root().toString("hex")).toBe(root);
    const size = leaves.length;
    for (const [index, leaf] of leaves.entries()) {
      expect(rootByPath(leaf, index, size, pathOf(index, leaves))?.toString("hex")).toBe(root);
    }
    for (let old = 1; old <= size; old += 1) {
      const was = rootOf(leaves.slice(0, old));
      const roots = rootsByPath(old, size, growthOf(old, leaves), was);
      expect(roots && [roots.old, roots.now].map((it) => Buffer.from(it).toString("hex"))).toEqual([
        was.toString("hex"),
        root,
      ]);
    }
  }
});

test("正しい書き出しは、検査点がいくつでも、順が違っても、同じものが二つあっても通る", () => {
  const path = file("honest.jsonl", honest.export);
  const found = verifyExport(path, [...honest.notes, ...honest.notes.toReversed()], key);
  expect(found).toMatchObject({ entries: 120, checkpoints: 8, unwitnessed: 0 });
  expect(verifyExport(path, honest.notes.slice(0, 2), key)).toMatchObject({ unwitnessed: 70 });
  expect(verifyExport(path, [], key)).toMatchObject({ checkpoints: 0, unwitnessed: 120 });
});

test("改ざん・並べ替え・切り詰め・枝分かれ・丸ごとの作り直し七百通りを、一つも見落とさない", () => {
  const path = join(folder, "tampered.jsonl");
  const found = tamper(700, 20_261_126, (bytes) => {
    writeFileSync(path, bytes);
    return path;
  });
  expect([...found.keys()].toSorted()).toEqual(Object.keys(ways).toSorted());
  expect([...found].filter(([, [seen, of]]) => seen !== of)).toEqual([]);
});

test("何がおかしいかを、一つずつの言葉で言う", () => {
  const signer = newSigner();
  const lines = Array.from({ length: 7 }, (_, n) => lineOf(n));
  const leaves = lines.map((it) => leafOf(Buffer.from(it)));
  const text = lines.map((it) => `${it}\n`).join("");
  const [note, small] = [
    checkpoint(signer, 7, rootOf(leaves)),
    checkpoint(signer, 3, rootOf(leaves.slice(0, 3))),
  ];
  const own = { ...key, ...readOwn(signer.vkey) };
  const says = (bytes: string, notes = [note]) =>
    why(() => verifyExport(file("one.jsonl", bytes), notes, own));
  expect(says(text)).toBeUndefined();
  expect(says(text.slice(0, -1))).toBe("cut-line");
  expect(says(`\ufeff${text}`)).toBe("marked-file");
  expect(says(text.replaceAll("\n", "\r\n"))).toBe("marked-file");
  expect(says(`${text}\n`)).toBe("empty-line");
  expect(says(lines.slice(0, 6).join("\n").concat("\n"))).toBe("truncated");
  expect(says("")).toBe("truncated");
  expect(says(text.replace("case-read", "case-seen"))).toBe("rewritten");
  expect(says(text, [checkpoint(signer, 7, Buffer.alloc(32)), note])).toBe("forked");
  expect(says(text, [note.replace("\n7\n", "\n8\n")])).toBe("bad-signature");
  expect(says(text, [checkpoint(newSigner(), 7, rootOf(leaves))])).toBe("not-signed");
  expect(says(text, [signer.sign("another.example/log\n7\nAAAA\n")])).toBe("not-a-checkpoint");
  expect(says(text, ["", note.slice(0, -1)].slice(0, 1))).toBe("not-a-note");
  expect(says(`${"x".repeat(1_048_577)}\n`)).toBe("long-line");
  expect(why(() => verifyExport(join(folder, "none"), [], own))).toBe("unreadable");
  expect(why(() => verifyExport(folder, [], own))).toBe("unreadable");
  const proof = proofOf(4, leaves, note);
  expect(verifyEntry(proof, Buffer.from(`${lines[4]}\n`), own)).toEqual({ index: 4, size: 7 });
  expect(why(() => verifyEntry(proof, Buffer.from(lines[3] ?? ""), own))).toBe("not-proven");
  expect(why(() => verifyEntry(proof.slice(1), Buffer.from(""), own))).toBe("not-a-proof");
  // Another spelling of the same bytes is another file: every letter counts.
  const respelled = proof.replace(/(.)=\n\n/, (_, last: string) => `${next(last)}=\n\n`);
  expect(respelled).not.toBe(proof);
  expect(why(() => verifyEntry(respelled, Buffer.from(lines[4] ?? ""), own))).toBe("not-a-proof");
  const grown = growthFile(3, leaves);
  expect(verifyGrowth(grown, { old: small, new: note }, own)).toEqual({ old: 3, new: 7 });
  expect(why(() => verifyGrowth(grown, { old: note, new: small }, own))).toBe("not-consistent");
});

test("コマンドは、合っていれば 0 と一行、合っていなければ 1 とわけの一行で終わる", () => {
  const signer = newSigner();
  const leaf = leafOf(Buffer.from(lineOf(0)));
  const paths = {
    export: file("cli.jsonl", `${lineOf(0)}\n`),
    checkpoint: file("cli.txt", checkpoint(signer, 1, rootOf([leaf]))),
    key: file("cli.key", `${signer.vkey}\n`),
    proof: file("cli.proof", proofOf(0, [leaf], checkpoint(signer, 1, leaf))),
  };
  const run = (...args: readonly string[]) => {
    const main = fileURLToPath(new URL("../cli/main.ts", import.meta.url));
    const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
    if (stdout === "") throw new Error(stderr);
    return { said: JSON.parse(stdout), status };
  };
  const asked = ["--export", paths.export, "--checkpoint", paths.checkpoint, "--key", paths.key] as const;
  expect(run("verify", ...asked)).toMatchObject({
    said: { ok: true, entries: 1, unwitnessed: 0 },
    status: 0,
  });
  writeFileSync(paths.export, `${lineOf(1)}\n`);
  const wrong = run(...asked);
  expect(wrong).toMatchObject({ said: { ok: false, why: "rewritten" }, status: 1 });
  expect(wrong.said.says).toMatch(/。$/);
  expect(run("prove", "--proof", paths.proof, "--entry", paths.export, "--key", signer.vkey)).toMatchObject({
    said: { ok: false, why: "not-proven" },
    status: 1,
  });
  expect(run("verify")).toMatchObject({ said: { ok: false, why: "usage" }, status: 1 });
});

test("確かめるプログラムは、この家のほかの部品も、外の部品も、一つも使わない", () => {
  const sources = [
    "cli/main.ts",
    ...["hash", "lines", "note", "paths", "tree", "verify-export", "verify-proof", "words"].map(
      (it) => `src/${it}.ts`,
    ),
  ];
  const used = sources.flatMap((path) => {
    const text = readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
    return [...text.matchAll(/\bfrom "([^"]+)"|\bimport ?\(? ?"([^"]+)"/g)].map((it) => it[1] ?? it[2] ?? "");
  });
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((it) => !/^node:|^\.\.?\/(?!\.\.)/.test(it))).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(dependencies).toBeUndefined();
});

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** The letter after it: its two lowest bits are not looked at where three bytes are not full. */
const next = (letter: string): string => alphabet[alphabet.indexOf(letter) + 1] ?? "B";

function readOwn(vkey: string) {
  const [name = "", hash = "", body = ""] = vkey.split("+");
  // The base64 of a key may hold a plus itself.
  const rest = vkey.slice(name.length + hash.length + 2);
  return { name, hash, bytes: Buffer.from(rest || body, "base64").subarray(1) };
}
