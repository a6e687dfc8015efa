// Scrolls a list with the wheel, and says how long its longest frame was, and how much of one the page itself took.
import type { Page } from "playwright-core";

/**
 * In ms; 0 where no frame took more than 50: the browser tells of no others (Long Animation Frames API). `longest` counts
 * from a frame's first task until it is drawn, the wait for a turn of the painting threads with it; `own` leaves that
 * wait out: what the longest task of a frame took, its styles, layout and paint with it.
 */
export type Scrolled = { readonly longest: number; readonly own: number; readonly rows: number };

type Frame = PerformanceEntry & { readonly blockingDuration: number };

/** A task blocks from here on, by that API's measure. */
const free = 50;

export async function scroll(page: Page): Promise<Scrolled> {
  const frames = await page.evaluateHandle(() => {
    const long: { whole: number; blocking: number }[] = [];
    new PerformanceObserver((list) => {
      for (const { duration, blockingDuration } of list.getEntries() as Frame[])
        long.push({ whole: duration, blocking: blockingDuration });
    }).observe({ type: "long-animation-frame" });
    return long;
  });
  await page.mouse.move(640, 500);
  for (let n = 0; n < 120; n += 1) {
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(50);
  }
  const long = await frames.evaluate((them) => them);
  const blocked = Math.max(0, ...long.map(({ blocking }) => blocking));
  return {
    longest: Math.round(Math.max(0, ...long.map(({ whole }) => whole))),
    own: blocked === 0 ? 0 : Math.round(free + blocked),
    rows: await page.locator("tbody tr").count(),
  };
}
