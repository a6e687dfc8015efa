// Starts the embedded DynamoDB engine on loopback, on a file that survives it, and ends it with its parent.
import { type ChildProcess, spawn } from "node:child_process";
import { access, constants, mkdir, open } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { freePort, portTaken } from "./port.ts";
import { quicken } from "./quicken.ts";

export type Engine = {
  readonly endpoint: string;
  readonly pid: number;
  /** Resolves when it is gone, asked to or not. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
};

/** Without `file` the data lives in memory. Throws one Japanese sentence when it cannot run here. */
export async function startEngine(
  options: { readonly port?: number; readonly file?: string } = {},
): Promise<Engine> {
  const binary = await findBinary();
  if (options.file !== undefined) await checkFile(options.file);
  const port = options.port ?? (await freePort());
  if (options.port !== undefined && (await portTaken(port))) throw busy(port);

  const flags = ["--host", "127.0.0.1", "--port", String(port)];
  if (options.file !== undefined) flags.push("--db-path", options.file);
  const child = launch(binary, flags);
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => resolve());
  });
  const words = listen(child);
  const endpoint = `http://127.0.0.1:${port}`;
  const pid = await Promise.race([words.pid, ended.then(() => undefined)]);
  if (pid === undefined || !(await answers(endpoint, ended))) {
    child.stdin?.end();
    throw new Error(couldNotStart(options.file, words.last()));
  }
  if (options.file !== undefined) quicken(options.file);
  return {
    endpoint,
    pid,
    ended,
    async stop() {
      if (process.platform === "win32") child.kill();
      child.stdin?.end();
      await ended;
    },
  };
}

async function findBinary(): Promise<string> {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const path = join(dirname(manifest), process.platform === "win32" ? "dynoxide.exe" : "dynoxide");
    await access(path, constants.X_OK);
    return path;
  } catch (cause) {
    const here = `${process.platform}-${process.arch}`;
    throw new Error(
      `この環境（${here}）では、組み込みのデータベースを動かせません。DYNAMODB_ENDPOINT に DynamoDB 互換のサーバーを指定してください。`,
      { cause },
    );
  }
}

/** A database file begins as SQLite says it does; anything else is not ours to touch. */
async function checkFile(file: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(file, "a+", 0o600);
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(16), 0, 16, 0);
    await handle.close();
    if (bytesRead > 0 && buffer.toString("latin1") !== "SQLite format 3\0") throw new Error("not a database");
  } catch (cause) {
    throw new Error(couldNotStart(file, ""), { cause });
  }
}

/**
 * A shell stands between us and the engine and holds the other end of our pipe: when we end, in whatever way, the pipe
 * closes and it ends the engine. Its own process group keeps Ctrl-C from ending the engine before those who use it.
 */
function launch(binary: string, flags: readonly string[]): ChildProcess {
  if (process.platform === "win32") return spawn(binary, flags, { stdio: ["pipe", "pipe", "pipe"] });
  const script = `exec 3<&0; "$0" "$@" 3<&- & e=$!; echo "pid $e"; (cat <&3 >/dev/null; kill -TERM $e) 2>/dev/null & wait $e`;
  return spawn("/bin/sh", ["-c", script, binary, ...flags], {
    detached: true,
    stdio: ["pipe", "pipe", "pipe"],
  });
}

function listen(child: ChildProcess) {
  let last = "";
  const pid = Promise.withResolvers<number>();
  if (process.platform === "win32" && child.pid !== undefined) pid.resolve(child.pid);
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on("line", (line) => {
      const said = /^pid (\d+)$/.exec(line)?.[1];
      if (said !== undefined) pid.resolve(Number(said));
      else last = line;
    });
  }
  return { pid: pid.promise, last: () => last };
}

async function answers(endpoint: string, ended: Promise<void>): Promise<boolean> {
  let alive = true;
  const over = ended.then(() => {
    alive = false;
  });
  for (let n = 0; n < 400 && alive; n += 1) {
    // Any answer will do: it listens.
    const came = await fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
    await came?.body?.cancel();
    if (came) return alive;
    await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 25))]);
  }
  return false;
}

const busy = (port: number) =>
  new Error(
    `ポート ${port} は、ほかのプログラムが使っています。それを止めるか、別の番号を指定してください。`,
  );

const couldNotStart = (file: string | undefined, why: string): string => {
  const said = why === "" ? "" : `（${why}）`;
  return file === undefined
    ? `組み込みのデータベースを始められません${said}。`
    : `データのファイル（${file}）を開けません${said}。壊れているか、書き込めないか、別に使われています。`;
};
