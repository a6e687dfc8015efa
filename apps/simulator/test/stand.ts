// A town with its pages and a browser before them, for the tests of one file.
import type { Browser } from "playwright-core";
import { startTown, type Town, type TownOptions } from "../src/town/start-town.ts";
import { openBrowser } from "./browser.ts";
import { freeBase } from "./free-base.ts";
import { ownFolder } from "./town.ts";

export type Stand = {
  readonly town: Town;
  readonly browser: Browser;
  readonly basePort: number;
  /** Where the town keeps its data. */
  readonly folder: string;
  end(): Promise<void>;
};

export async function openStand(how: Pick<TownOptions, "fresh" | "seed"> = { fresh: true }): Promise<Stand> {
  const folder = ownFolder();
  const basePort = await freeBase();
  const [town, browser] = await Promise.all([
    startTown({ basePort, dataFolder: folder.path, quiet: true, ...how }),
    openBrowser(),
  ]);
  return {
    town,
    browser,
    basePort,
    folder: folder.path,
    async end() {
      await browser.close();
      await town.stop();
      folder.remove();
    },
  };
}
