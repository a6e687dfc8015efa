// What tests of the town share: a folder of their own, a town without service and pages, and whether a process lives.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startTown, type Town, type TownOptions } from "../src/town/start-town.ts";

export function ownFolder(): { readonly path: string; remove(): void } {
  const above = mkdtempSync(join(tmpdir(), "kumacari-town-"));
  return { path: join(above, "data"), remove: () => rmSync(above, { recursive: true, force: true }) };
}

const standIn = fileURLToPath(new URL("stand-in.ts", import.meta.url));

/** The town's own parts alone: quick, and independent of what the services do. */
export const standInsAt = (basePort: number) => ({
  bot: [standIn, String(basePort + 2)],
  api: [standIn, String(basePort + 3)],
});

export const startBare = (
  options: Pick<TownOptions, "basePort" | "dataFolder" | "fresh" | "seed">,
): Promise<Town> =>
  startTown({ quiet: true, seed: false, pages: false, standIns: standInsAt(options.basePort), ...options });

export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Polls until it holds; a test that waits forever says nothing. */
export async function until(holds: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> {
  const steps = Math.ceil(ms / 25);
  for (let step = 0; step < steps; step += 1) {
    if (await holds()) return;
    await pause(25);
  }
  throw new Error("it did not come true in time");
}
