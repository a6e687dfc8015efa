// `npm run bench -- NAME`: finds `bench/NAME.ts` in its package and runs it; each prints one JSON object a line.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { root } from "../src/tree.ts";

const benches = new Map(
  globSync("{apps,packages}/*/bench/*.ts", { cwd: root })
    .filter((path) => !path.startsWith("packages/standards/"))
    .map((path) => [path.replace(/^.*\/|\.ts$/g, ""), path] as const),
);

const name = process.argv[2];
const path = name === undefined ? undefined : benches.get(name);
if (path === undefined) {
  process.stderr.write(`測る名前を一つ言ってください: ${[...benches.keys()].sort().join(" ")}\n`);
  process.exit(1);
}
const done = spawnSync(process.execPath, [path, ...process.argv.slice(3)], { cwd: root, stdio: "inherit" });
process.exit(done.status ?? 1);
