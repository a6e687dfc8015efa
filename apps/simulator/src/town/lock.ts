// Lets one town at a time use a data folder, and knows a lock whose owner is gone.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import * as z from "zod";
import { codeOf, Trouble } from "./trouble.ts";

const lock = z.object({ pid: z.number().int(), port: z.number().int() });

/** Throws a Trouble when another town lives in the folder. */
export async function mustBeUnused(path: string): Promise<void> {
  const held = read(join(path, name));
  // A pid may have passed to a stranger since; a town also answers on its port.
  if (held && isAlive(held.pid) && (await answers(held.port))) {
    throw new Trouble(
      `データフォルダ ${path} は、別の町（プロセス${held.pid}）が使っています。それを終えるか、KUMACARI_DATA で別のフォルダを指定してください。`,
    );
  }
}

/** `port` answers for as long as the folder is held. Answers the release. */
export function holdFolder(path: string, port: number): () => void {
  const file = join(path, name);
  writeFileSync(file, JSON.stringify({ pid: process.pid, port }), { mode: 0o600 });
  return () => rmSync(file, { force: true });
}

const name = "lock.json";

function read(file: string): z.infer<typeof lock> | undefined {
  try {
    return lock.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch (error) {
    // Half a lock is what a cut-short start leaves behind.
    if (error instanceof SyntaxError || ["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1", timeout: 1_000 });
    const end = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
  });
