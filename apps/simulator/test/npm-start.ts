// Runs what `npm start` runs, as a process of its own, and listens to what it says.
import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { inherited } from "../src/env.ts";

export type Started = {
  readonly child: Child;
  readonly said: { out: string; err: string };
  /** Resolves with the exit status, or null when a signal ended it. */
  readonly ended: Promise<number | null>;
  /** The JSON of the ready line; rejects when the process ends without one. */
  readonly ready: Promise<unknown>;
};

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

export const npmStart = (env: Environment, args: readonly string[] = []): Started =>
  follow(spawn(process.execPath, [main, ...args], { env: { ...inherited, ...env }, stdio }));

/** With a shell between, as npm puts one; the child is the shell. */
export const npmStartInShell = (env: Environment): Started =>
  follow(
    spawn("/bin/sh", ["-c", '"$0" "$1"; exit $?', process.execPath, main], {
      env: { ...inherited, ...env, npm_lifecycle_event: "start" },
      stdio,
    }),
  );

type Environment = Readonly<Record<string, string>>;
type Child = ChildProcessByStdio<null, Readable, Readable>;
const stdio: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];

function follow(child: Child): Started {
  const said = { out: "", err: "" };
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const ready = new Promise<unknown>((resolve, reject) => {
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      said.out += chunk;
      const line = /^ready (\{.*\})$/m.exec(said.out)?.[1];
      if (line !== undefined) resolve(JSON.parse(line));
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
      said.err += chunk;
    });
    void ended.then(() => reject(new Error(`it ended without being ready: ${said.err}`)));
  });
  ready.catch(() => undefined);
  return { child, said, ended, ready };
}
