// The barest list that grows as one scrolls: a page without a framework, a look, a poll or a store, to hold ours against.
import type { Browser, Page } from "playwright-core";

/** As many rows of as many words, each laid out by itself as ours are, ten more whenever the end comes near. */
export async function plainList(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(
    "<!doctype html><style>table,tbody{display:block}tr{display:flex;height:57px}td{flex:1}</style><table></table><div id='end'></div>",
  );
  await page.evaluate(() => {
    const row = (n: number) =>
      `<tr><td>K-${n}<td>見本 ${n}<td>返事待ち<td>${n}分<td>初回ずみ<td>担当なし<td>0<td>11月22日 9:05`;
    let rows = 0;
    const grow = (by: number) => {
      const body = document.createElement("tbody");
      body.innerHTML = Array.from({ length: by }, (_, n) => row(rows + n)).join("");
      document.querySelector("table")?.append(body);
      rows += by;
    };
    const end = document.querySelector("#end");
    const watchEnd = () => {
      const watch = new IntersectionObserver(
        (told) => {
          if (!told.at(-1)?.isIntersecting) return;
          watch.disconnect();
          grow(10);
          watchEnd();
        },
        { rootMargin: "1500px" },
      );
      if (end) watch.observe(end);
    };
    grow(60);
    watchEnd();
  });
  return page;
}
