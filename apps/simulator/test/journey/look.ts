// Looks at a page as the standard does (JIS X 8341-3:2016 AA, WCAG 2.2 AA), and at every frame in it.
import axe from "axe-core";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Frame by frame, within the page: a fifth of the time that it takes to gather their parts on a page of their own. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  const found = await Promise.all(page.frames().map(faultsIn));
  return found.flat();
}

async function faultsIn(frame: Frame): Promise<readonly string[]> {
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axe.source);
  return frame.evaluate(async (only) => {
    // What was put into the page a moment ago.
    const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
    const { violations } = await run(document, {
      runOnly: [...only],
      resultTypes: ["violations"],
      iframes: false,
    });
    return violations.map((it) => `${it.id}: ${it.nodes.map(({ target }) => target.join(" ")).join(" | ")}`);
  }, runOnly);
}

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** No fault of the standard, and nothing that has to be scrolled sideways. */
export async function clean(page: Page): Promise<void> {
  expect(await faultsOf(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
}
