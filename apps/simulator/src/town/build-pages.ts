// Builds the two page apps when a source is newer than what was built; otherwise costs a few milliseconds.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import type { Clock } from "@kumacari/desk/ports";
import { inherited, repository } from "../env.ts";
import { together } from "./together.ts";
import { codeOf, Trouble } from "./trouble.ts";

export const pageApps = ["admin", "citizen"] as const;
export type PageApp = (typeof pageApps)[number];

export const distOf = (app: PageApp): string => join(repository, "apps", app, "dist");
const indexOf = (app: PageApp): string => join(distOf(app), "index.html");

/** What may end up in a page: the apps themselves, the packages of browsers, and the lock of their dependencies. */
const sources = [
  ...pageApps.map((app) => `apps/${app}`),
  ...["attachment", "conversation", "crypto", "desk", "domain", "rpc", "ui"].map(
    (name) => `packages/${name}`,
  ),
  "package-lock.json",
];
const left = new Set(["node_modules", "dist", ".turbo", ".vite"]);

type Needs = {
  readonly clock: Clock;
  readonly say: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
};

/** `say` is told before a build begins, which takes seconds. */
export async function buildPages({ clock, say, signal }: Needs): Promise<void> {
  if (areFresh()) return;
  await alone(clock, async () => {
    if (areFresh()) return;
    say("画面を組み立てています…");
    const begun = clock.now() / 1000;
    await build(signal);
    // What was saved while it was building is newer than the build.
    for (const app of pageApps) utimesSync(indexOf(app), begun, begun);
  });
}

async function build(signal: AbortSignal | undefined): Promise<void> {
  await together(pageApps.map((app) => buildOne(app, signal)));
}

/** Vite itself, as the app's `build` script runs it: ended with us, where a task runner would go on alone. */
async function buildOne(app: PageApp, signal: AbortSignal | undefined): Promise<void> {
  const folder = join(repository, "apps", app);
  const vite = join(
    dirname(createRequire(join(folder, "package.json")).resolve("vite/package.json")),
    "bin",
    "vite.js",
  );
  const child = spawn(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: folder,
    env: inherited,
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal ? { signal } : {}),
  });
  const said = [child.stdout, child.stderr].map((stream) => text(stream));
  const code = await new Promise<number | null>((done, failed) =>
    child.once("error", failed).once("close", done),
  );
  if (code === 0) return;
  const words = (await Promise.all(said)).join("").trim();
  throw new Trouble(
    `apps/${app} の画面を組み立てられませんでした。npm run check で原因を確かめてください。\n${words}`,
  );
}

function areFresh(): boolean {
  if (!pageApps.every((app) => existsSync(indexOf(app)))) return false;
  const newest = Math.max(...sources.map((source) => newestIn(join(repository, source))));
  return pageApps.every((app) => statSync(indexOf(app)).mtimeMs >= newest);
}

function newestIn(path: string): number {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  // The folder that holds `dist` changes whenever `dist` is built anew.
  const holdsBuild = existsSync(join(path, "package.json"));
  const inside = readdirSync(path).filter((name) => !left.has(name) && !name.endsWith(".test.ts"));
  return Math.max(holdsBuild ? 0 : found.mtimeMs, ...inside.map((name) => newestIn(join(path, name))));
}

const busy = join(repository, "node_modules", ".kumacari-building");
const longestBuildMs = 120_000;

/** One build at a time in this checkout, however many towns start; a lock of two minutes ago belongs to nobody. */
async function alone(clock: Clock, task: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      mkdirSync(busy);
      break;
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw error;
      const since = statSync(busy, { throwIfNoEntry: false })?.mtimeMs;
      if (since !== undefined && clock.now() - since > longestBuildMs)
        rmSync(busy, { recursive: true, force: true });
      await pause(200);
    }
  }
  try {
    await task();
  } finally {
    rmSync(busy, { recursive: true, force: true });
  }
}
