// What a button of the page lets its reader keep.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

export async function saved(page: Page, name: RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).first().click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}
