// Looks at a page as the standard does (JIS X 8341-3:2016 AA, WCAG 2.2 AA), with every frame in it.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

export async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}

export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
