// Draws packages/line/assets/rich-menu.png from the HTML beside it: `npx node apps/simulator/test/draw-rich-menu.ts`.
import { fileURLToPath } from "node:url";
import { openBrowser } from "./browser.ts";

const assets = new URL("../../../packages/line/assets/", import.meta.url);

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 2500, height: 1686 } });
  await page.goto(new URL("rich-menu.html", assets).href);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: fileURLToPath(new URL("rich-menu.png", assets)) });
} finally {
  await browser.close();
}
