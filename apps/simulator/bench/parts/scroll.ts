// Scrolls a list with the wheel, and says how long its longest frame was.
import type { Page } from "playwright-core";

/** `longest` in ms; 0 where no frame took more than 50 ms: the browser tells of no others. */
export type Scrolled = { readonly longest: number; readonly rows: number };

export async function scroll(page: Page): Promise<Scrolled> {
  const frames = await page.evaluateHandle(() => {
    const long: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(duration);
    }).observe({ type: "long-animation-frame" });
    return long;
  });
  await page.mouse.move(640, 500);
  for (let n = 0; n < 120; n += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
  const longest = await frames.evaluate((long) => Math.max(0, ...long));
  return { longest: Math.round(longest), rows: await page.locator("tbody tr").count() };
}
