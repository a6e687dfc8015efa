// A town whose processes all go by one clock, which is moved on day by day.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Instant, instant } from "@kumacari/domain";
import type { Town } from "../../src/town/start-town.ts";
import { freeBase } from "../free-base.ts";
import { ownFolder, until } from "../town.ts";

export type MovingTown = {
  readonly town: Town;
  readonly now: () => Instant;
  /** Nothing where it is past already. */
  readonly moveTo: (to: Instant) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const app = (name: string): string =>
  fileURLToPath(new URL(`../../../${name}/local/main.ts`, import.meta.url));

/** The clock of this process goes with the town's from here on. */
export async function startMovingTown(begins: Instant): Promise<MovingTown> {
  const folder = ownFolder();
  const times = mkdtempSync(join(tmpdir(), "kumacari-time-"));
  const file = join(times, "ahead");
  const real = performance.timeOrigin;
  const write = (to: Instant): void => writeFileSync(file, String(Math.round(to - real - performance.now())));
  const moveTo = async (to: Instant): Promise<void> => {
    // It goes on and never back: what is past already is now.
    if (to <= Date.now()) return;
    write(to);
    await until(() => Date.now() >= to);
    // The other processes look as often as this one.
    await pause(200);
  };
  write(begins);
  const time = new URL(`time.ts?file=${encodeURIComponent(file)}`, import.meta.url).href;
  await import(time);
  // Only now: what is loaded before would keep the machine's clock.
  const { startTown } = await import("../../src/town/start-town.ts");
  const town = await startTown({
    basePort: await freeBase(),
    dataFolder: folder.path,
    quiet: true,
    seed: false,
    standIns: { bot: ["--import", time, app("bot")], api: ["--import", time, app("api")] },
  });
  return {
    town,
    now: () => instant(Date.now()),
    moveTo,
    stop: async () => {
      await town.stop();
      folder.remove();
      rmSync(times, { recursive: true, force: true });
    },
  };
}
