// A list far longer than any answer of it: as one scrolls on, every case is there, once, in the order of who waits.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { booksOf } from "../books.ts";
import { writeMany } from "../many-cases.ts";
import { openStand, type Stand } from "../stand.ts";
import { newStaff } from "./people.ts";

const cases = 252;
let stand: Stand;
let page: Page;
beforeAll(async () => {
  stand = await openStand({ seed: false });
  await writeMany(stand.town, { cases, messages: 1 });
  page = await newStaff(stand.browser, stand.town.ready, "counsellor");
  await page.addInitScript(toldLate);
  await page.reload();
});
afterAll(() => stand?.end());

test("三度に分けて届く一覧も、終わりまで送れば、どの相談も一度だけ、待つ人の順に並ぶ", async () => {
  const numbers = page.locator("tbody td:first-child");
  const more = page.getByRole("button", { name: /^続きを表示/ });
  await numbers.first().waitFor();
  const scrolled = async () => {
    await page.mouse.wheel(0, 4_000);
    return { left: await more.count(), rows: await numbers.count() };
  };
  await expect.poll(scrolled, { timeout: 30_000 }).toEqual({ left: 0, rows: cases });
  const shown = await numbers.allTextContents();
  expect(new Set(shown).size).toBe(cases);
  const turns = await page.locator("tbody td:nth-child(3)").allTextContents();
  expect(turns.indexOf("相談者の番")).toBe(cases / 3);
  expect(turns.lastIndexOf("こちらの番")).toBe(cases / 3 - 1);
});

test("遠くまで送った先の行も、ほかの人が変えれば新しくなる", async () => {
  const books = await booksOf(stand.town);
  try {
    const last = (await books.ledger.openCases()).findLast(({ waitingOn }) => waitingOn === "them");
    const [whoever] = (await books.ledger.staff()).filter(({ role }) => role === "counsellor");
    if (!last || last.assignee || !whoever) throw new Error("nobody waits at the end of the list");
    const whose = page.locator("tr").last().locator("td[data-label='担当']");
    expect(await whose.textContent()).toBe("なし");
    await books.ledger.commit([{ op: "update", kind: "case", value: { ...last, assignee: whoever.id } }], {
      act: "town-seeded",
      actor: { kind: "system", part: "town" },
      on: [last.id],
    });
    await expect.poll(() => whose.textContent()).not.toBe("なし");
  } finally {
    books.close();
  }
});

/** A page so busy that it is told of the end of the list twice at once: that it was far away, and then that it is near. */
function toldLate(): void {
  const { IntersectionObserver: Watch } = globalThis;
  globalThis.IntersectionObserver = class extends Watch {
    constructor(tell: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      const away = (it: IntersectionObserverEntry) => Object.create(it, { isIntersecting: { value: false } });
      super((told, watch) => tell([...told.map(away), ...told], watch), options);
    }
  };
}
