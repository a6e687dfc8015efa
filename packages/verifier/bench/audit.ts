// `npm run bench -- audit`: a million entries through the city's program, the size of a proof, and ten thousand ways to bend an audit.
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkpoint, leafOf, lineOf, newSigner, proofOf, rootOf } from "../test/forge.ts";
import { tamper } from "../test/tampers.ts";

const size = 1_000_000;
const folder = mkdtempSync(join(tmpdir(), "audit-bench-"));
const print = (it: object): void => void process.stdout.write(`${JSON.stringify(it)}\n`);
const miss = (): void => {
  process.exitCode = 1;
};

try {
  const path = join(folder, "audit.jsonl");
  const leaves = writeExport(path);
  const signer = newSigner();
  const note = checkpoint(signer, size, rootOf(leaves));
  const half = checkpoint(signer, size / 2, rootOf(leaves.slice(0, size / 2)));
  writeFileSync(join(folder, "a.txt"), half);
  writeFileSync(join(folder, "b.txt"), note);
  writeFileSync(join(folder, "key.txt"), signer.vkey);

  const program = fileURLToPath(new URL("../cli/main.ts", import.meta.url));
  const held = ["--checkpoint", join(folder, "a.txt"), "--checkpoint", join(folder, "b.txt")];
  const args = [program, "verify", "--export", path, ...held, "--key", join(folder, "key.txt")];
  const begun = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const seconds = Math.round((performance.now() - begun) / 10) / 100;
  print({
    bench: "audit verify 1,000,000 entries",
    value: seconds,
    unit: "s",
    baseline: 10,
    said: JSON.parse(stdout),
  });
  if (status !== 0 || seconds > 10) miss();

  const longest = Math.max(
    ...[0, size / 2, size - 1].map((n) => Buffer.byteLength(proofOf(n, leaves, note))),
  );
  print({ bench: "audit proof at 1,000,000 entries", value: longest, unit: "bytes", baseline: 1_200 });
  if (longest > 1_200) miss();

  const bent = join(folder, "bent.jsonl");
  const found = tamper(10_000, 20_261_126, (bytes) => {
    writeFileSync(bent, bytes);
    return bent;
  });
  const [seen, of] = [...found.values()].reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  for (const [way, [caught, tried]] of found)
    print({ bench: `audit tampers: ${way}`, value: caught, unit: "caught", baseline: tried });
  print({ bench: "audit tampers", value: seen, unit: "caught", baseline: of });
  if (seen !== of) miss();
} finally {
  rmSync(folder, { recursive: true });
}

function writeExport(path: string): Buffer[] {
  const leaves: Buffer[] = [];
  const file = openSync(path, "w");
  for (let from = 0; from < size; from += 10_000) {
    let text = "";
    for (let n = from; n < from + 10_000; n += 1) {
      const line = lineOf(n);
      leaves.push(leafOf(Buffer.from(line)));
      text += `${line}\n`;
    }
    writeSync(file, text);
  }
  closeSync(file);
  return leaves;
}
