// Before the tests: the pages are built once, by the same cached task a release uses.
import { spawnSync } from "node:child_process";
import { root } from "./tree.ts";

export function setup(): void {
  const turbo = `${root}node_modules/.bin/turbo`;
  const done = spawnSync(turbo, ["run", "build", "--output-logs=errors-only"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (done.status !== 0) throw new Error("the pages could not be built");
}
