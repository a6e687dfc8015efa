// The city's report of the month: on the officer's screen, with every small number hidden, and the files to take along.
import { readFile } from "node:fs/promises";
import * as z from "zod";
import type { Stage } from "./beginning.ts";
import { looksRight, staffScreen } from "./screen.ts";

const figures = z.object({
  shown: z.object({
    families: z.array(
      z.object({
        sheets: z.array(
          z.object({ rows: z.array(z.object({ counts: z.array(z.union([z.number(), z.string()])) })) }),
        ),
      }),
    ),
  }),
});

/** By the name on the badge. */
export const officer = "村田 恵";

export async function cityReads({ browser, moving, cast, tally }: Stage): Promise<void> {
  const { page, close } = await staffScreen(browser, moving, "city-officer");
  await page.goto(`${moving.town.ready.admin}/figures`);
  await page
    .getByRole("heading", { level: 1, name: "件数" })
    .or(page.getByRole("heading", { level: 1 }))
    .first()
    .waitFor();
  await page.getByRole("table").first().waitFor();
  await looksRight(page, "the figures");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /CSV/ }).first().click(),
  ]);
  const csv = await readFile(await file.path(), "utf8");
  for (const { it } of cast.citizens)
    if (csv.includes(it.family) || csv.includes(it.phone)) throw new Error("somebody is named in the report");
  const { shown } = figures.parse((await (await cast.staff(officer)).ask("figures.see", {})).data);
  const counts = shown.families.flatMap(({ sheets }) =>
    sheets.flatMap(({ rows }) => rows.flatMap((row) => row.counts)),
  );
  const numbers = counts.filter((it) => typeof it === "number");
  tally.must("shows the ten who asked", numbers.includes(10));
  tally.must("hides every small number", counts.length > numbers.length && numbers.every((it) => it >= 10));
  await close();
}
