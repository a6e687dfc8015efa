// A copy of the house to break things in: its own sources, everybody else's packages.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root } from "../src/tree.ts";
import type { Mutation } from "./mutations.ts";

export type Stage = {
  /** What the proof said with this mutation in place; the file is as it was afterwards. */
  tried(mutation: Mutation): { readonly red: boolean; readonly said: string };
  remove(): void;
};

export function buildStage(): Stage {
  const at = mkdtempSync(join(tmpdir(), "kumacari-broken-"));
  for (const top of ["apps", "packages", "infra", "package.json", "turbo.json", "tsconfig.tests.json"]) {
    cpSync(`${root}${top}`, join(at, top), { recursive: true, filter: isSource });
  }
  linkPackages(at);
  writeFileSync(
    join(at, "vitest.config.ts"),
    "export default { test: { testTimeout: 30_000, hookTimeout: 60_000 } };\n",
  );
  return {
    tried({ file, from, to, proof }) {
      const path = join(at, file);
      const before = readFileSync(path, "utf8");
      if (before.split(from).length !== 2) throw new Error(`${file} does not hold this once: ${from}`);
      writeFileSync(
        path,
        before.replace(from, () => to),
      );
      const said = run(at, proof);
      writeFileSync(path, before);
      return said;
    },
    remove: () => rmSync(at, { recursive: true, force: true }),
  };
}

const isSource = (path: string): boolean => !/[/\\](node_modules|dist|\.turbo)$/.test(path);

/** Our own packages are found in the copy, all others where they are. */
function linkPackages(at: string): void {
  const from = join(root, "node_modules");
  const to = join(at, "node_modules");
  mkdirSync(join(to, "@kumacari"), { recursive: true });
  for (const name of readdirSync(from).filter((it) => it !== "@kumacari")) {
    symlinkSync(join(from, name), join(to, name));
  }
  for (const path of ["packages", "apps"].flatMap((top) =>
    readdirSync(join(at, top)).map((it) => join(at, top, it)),
  )) {
    const { name } = JSON.parse(readFileSync(join(path, "package.json"), "utf8")) as {
      readonly name: string;
    };
    mkdirSync(dirname(join(to, name)), { recursive: true });
    symlinkSync(path, join(to, name));
  }
}

function run(at: string, proof: Mutation["proof"]): { readonly red: boolean; readonly said: string } {
  const args =
    "compiles" in proof
      ? [join(root, "node_modules/typescript/bin/tsc"), "-p", proof.compiles, "--noEmit"]
      : [join(root, "node_modules/vitest/vitest.mjs"), "run", proof.test, "-t", proof.named];
  const done = spawnSync(process.execPath, args, { cwd: at, encoding: "utf8", timeout: 120_000 });
  const said = stripVTControlCharacters(`${done.stdout}${done.stderr}`);
  // The proof that was named must be the one that fails, not the machinery around it.
  const meant = "compiles" in proof ? /error TS\d+/.test(said) : said.includes(`× ${proof.named}`);
  return { red: done.status !== 0 && meant, said };
}
