// As somebody without a mouse does it: Tab leads there, a key presses it.
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** By the Tab key alone, as somebody without a mouse comes to it. */
export async function tabTo(page: Page, it: Locator): Promise<void> {
  const node = await it.elementHandle();
  for (let n = 0; n < 90; n += 1) {
    if (await node?.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("the Tab key never came there");
}

export async function press(
  page: Page,
  name: string,
  within: Page | Locator = page,
  key = "Enter",
): Promise<void> {
  // Out of reach until its effect is there.
  const it = within
    .getByRole("button", { name, exact: true })
    .and(page.locator(":not([aria-disabled=true])"));
  await it.waitFor();
  await tabTo(page, it);
  await page.keyboard.press(key);
}

/** Tab leads to a group of radios, the arrows lead on within it. */
export async function choose(page: Page, name: string): Promise<void> {
  const it = page.getByRole("dialog").getByRole("radio", { name });
  await it.waitFor();
  const group = await it.getAttribute("name");
  const first = page.locator(`input[name="${group}"]`).first();
  await tabTo(page, first);
  await page.keyboard.press("Space");
  for (let n = 0; n < 8 && !(await it.isChecked()); n += 1) await page.keyboard.press("ArrowDown");
  expect(await it.isChecked()).toBe(true);
}
