// `npm run bench -- NAME`: finds `bench/NAME.ts` in its package and runs it, in every room that has one; each prints one JSON object a line.
import { spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { root } from "../src/tree.ts";

const benches = Map.groupBy(
  globSync("{apps,packages}/*/bench/*.ts", { cwd: root }).filter(
    (path) => !path.startsWith("packages/standards/"),
  ),
  (path) => path.replace(/^.*\/|\.ts$/g, ""),
);

const name = process.argv[2];
const paths = name === undefined ? undefined : benches.get(name);
if (paths === undefined) {
  process.stderr.write(`測る名前を一つ言ってください: ${[...benches.keys()].sort().join(" ")}\n`);
  process.exit(1);
}
// A capability that lies in two rooms is measured in both.
for (const path of paths.sort()) {
  const options = { cwd: root, stdio: "inherit" } as const;
  const { status } = spawnSync(process.execPath, [path, ...process.argv.slice(3)], options);
  if (status !== 0) process.exitCode = 1;
}
