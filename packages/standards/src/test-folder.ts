// Where tests keep what they write: in memory where the machine has room for it, for a third of their time went to the disk.
import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";

const memory = "/dev/shm";
const name = "kumacari-tests-";
/** Bytes: many times what three workers hold at once. */
const enough = 4 * 1024 ** 3;

/** A folder that goes with this process; the system's own temporary folder where there is no such memory. */
export function testFolder(): string {
  if (tmpdir() !== "/tmp" || !hasRoom()) return tmpdir();
  for (const it of readdirSync(memory)) if (isLeft(it)) drop(it);
  const own = `${name}${process.pid}`;
  mkdirSync(`${memory}/${own}`, { recursive: true, mode: 0o700 });
  process.on("exit", () => drop(own));
  return `${memory}/${own}`;
}

const drop = (it: string): void => rmSync(`${memory}/${it}`, { recursive: true, force: true });

/** Of a run that was killed. */
function isLeft(it: string): boolean {
  if (!it.startsWith(name)) return false;
  try {
    process.kill(Number(it.slice(name.length)), 0);
    return false;
  } catch (fault) {
    return fault instanceof Error && "code" in fault && fault.code === "ESRCH";
  }
}

/** A container's is small, and runs nothing that lies in it. */
function hasRoom(): boolean {
  try {
    const mount = readFileSync("/proc/mounts", "utf8")
      .split("\n")
      .map((line) => line.split(" "))
      .find(([, at]) => at === memory);
    if (mount?.[2] !== "tmpfs" || mount[3]?.split(",").includes("noexec")) return false;
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize >= enough;
  } catch {
    return false;
  }
}
