// Keeps one child process alive: starts it, waits until it listens, restarts it when it dies, ends it with the town.
import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Closing } from "./together.ts";
import { Trouble } from "./trouble.ts";

export type Command = {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Every line of its stdout and stderr is appended here. */
  readonly log: string;
};

export interface Supervised {
  readonly name: string;
  /** Of the process that runs now; undefined between a death and the restart. */
  pid(): number | undefined;
  /** How often it was restarted after dying. */
  restarts(): number;
  kill(signal: NodeJS.Signals): void;
  /** Resolves when the process that runs now (or the next one) listens. */
  listening(): Promise<void>;
  stop(): Promise<void>;
}

export type SuperviseNeeds = {
  /** Told how to end the child from its first moment on. */
  readonly closing: Pick<Closing, "add">;
  /** Ends the waiting for the first sign of life. */
  readonly signal?: AbortSignal;
};

const firstWait = 100;
const longestWait = 5_000;
/** Dying this often before ever listening is no accident. */
const startTries = 3;

/** Resolves when the child prints `{"listening":…}`; throws a Trouble when it dies three times before that. */
export async function supervise(command: Command, { closing, signal }: SuperviseNeeds): Promise<Supervised> {
  const log = createWriteStream(command.log, { flags: "a", mode: 0o600 });
  let child: ChildProcess | undefined;
  let up = false;
  let wasUp = false;
  let deaths = 0;
  let restarts = 0;
  let wait = firstWait;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;
  let waiting: { readonly done: () => void; readonly failed: (why: Error) => void }[] = [];

  const settle = (why?: Error): void => {
    for (const it of waiting) {
      if (why) it.failed(why);
      else it.done();
    }
    waiting = [];
  };
  const listening = (): Promise<void> =>
    up ? Promise.resolve() : new Promise((done, failed) => waiting.push({ done, failed }));

  const run = (): void => {
    // The open stdin is a leash: it closes when the town is gone, however the town died.
    child = spawn(process.execPath, ["--import", leash, ...command.args], {
      cwd: command.folder,
      env: command.env,
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdin?.on("error", () => undefined);
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on("line", (line) => {
        log.write(`${line}\n`);
        if (!up && line.startsWith('{"listening":')) {
          up = true;
          wasUp = true;
          wait = firstWait;
          settle();
        }
      });
    }
    child.once("error", (error) => log.write(`${JSON.stringify({ supervisor: error.message })}\n`));
    child.once("close", (code, signal) => died(code, signal));
  };

  const died = (code: number | null, signal: string | null): void => {
    child = undefined;
    up = false;
    if (stopping) return;
    deaths += 1;
    log.write(`${JSON.stringify({ supervisor: "died", part: command.name, code, signal })}\n`);
    if (!wasUp && deaths >= startTries) {
      stopping = true;
      settle(
        new Trouble(`${command.name} を起動できませんでした。くわしくは ${command.log} の終わりにあります。`),
      );
      return;
    }
    timer = setTimeout(() => {
      restarts += 1;
      run();
    }, wait);
    wait = Math.min(wait * 2, longestWait);
  };

  const stop = async (): Promise<void> => {
    stopping = true;
    clearTimeout(timer);
    settle();
    if (child) await end(child);
    await new Promise<void>((done) => log.end(done));
  };

  closing.add("front", stop);
  signal?.addEventListener("abort", () => settle(new Trouble("始めるのをやめました。")));
  run();
  await listening();
  return {
    name: command.name,
    pid: () => child?.pid,
    restarts: () => restarts,
    kill: (signal) => void child?.kill(signal),
    listening,
    stop,
  };
}

const leash = new URL("leash.ts", import.meta.url).href;

/** Asks politely, then no longer: 1.2 s keeps a Ctrl-C within two. */
async function end(child: ChildProcess): Promise<void> {
  const closed = new Promise<void>((done) => child.once("close", () => done()));
  child.kill("SIGTERM");
  const insist = setTimeout(() => child.kill("SIGKILL"), 1_200);
  await closed;
  clearTimeout(insist);
}
