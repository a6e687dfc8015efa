// How long from a click until what it opens stands on the screen, by the page's own clock.
import type { Locator, Page } from "playwright-core";

/** Ms from the click on `link` until the frame after the one in which `selector` is found. */
export async function opening(page: Page, link: Locator, selector: string): Promise<number> {
  const opened = await page.evaluateHandle(
    (sought) => ({
      after: new Promise<number>((done) => {
        const begin = ({ timeStamp }: MouseEvent) => {
          const look = () =>
            document.querySelector(sought)
              ? requestAnimationFrame((now) => done(now - timeStamp))
              : requestAnimationFrame(look);
          look();
        };
        document.addEventListener("click", begin, { capture: true, once: true });
      }),
    }),
    selector,
  );
  await link.click();
  return await opened.evaluate(({ after }) => after);
}
