// What can go wrong while a file is looked at and remarked on: the line, a quick hand, a canvas without room.
import { paintedPdf } from "@kumacari/attachment/test/make";
import type { Page, Route } from "playwright-core";
import { expect } from "vitest";

/** Its pages are red, green and blue, so that it shows which of them is drawn. */
export const painted = (name: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(paintedPdf(["1 0 0", "0 1 0", "0 0 1"])),
});

const drawn = (desk: Page) =>
  desk.locator("dialog canvas").evaluate((it: HTMLCanvasElement) => {
    const seen = getComputedStyle(it).opacity === "1";
    const [red, green, blue] =
      it.getContext("2d")?.getImageData(it.width >> 1, it.height >> 1, 1, 1).data ?? [];
    return seen && [red, green, blue];
  });

/** However quickly pages are turned, the one that is named is the one that is seen; what cannot be drawn says so. */
export async function turnsPages(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "次へ" }).evaluate(async (it: HTMLElement) => {
    it.click();
    // The page has turned, and its drawing has begun.
    await Promise.resolve();
    it.click();
  });
  await desk.getByText("3ページ中 3ページ目").waitFor();
  await expect.poll(() => drawn(desk)).toEqual([0, 0, 255]);
  // A telephone whose memory is full gives no more canvas.
  const canvas = desk.locator("dialog canvas");
  await canvas.evaluate((it) =>
    Object.defineProperty(it, "getContext", { configurable: true, value: () => null }),
  );
  await desk.getByRole("button", { name: "前へ" }).click();
  await desk.getByText("このページを表示できませんでした").waitFor();
  await canvas.evaluate((it) => Reflect.deleteProperty(it, "getContext"));
  await desk.getByRole("button", { name: "もう一度表示する" }).click();
  await expect.poll(() => drawn(desk)).toEqual([0, 255, 0]);
}

const comment = (desk: Page) => desk.getByLabel("このページへのコメント");

/** What is being written stays, whatever becomes of the list of files meanwhile. */
export async function halfWritten(desk: Page): Promise<() => Promise<void>> {
  await comment(desk).fill("書きかけ");
  let lost = false;
  const cut = async (route: Route) => {
    lost = true;
    await route.abort("connectionreset");
  };
  await desk.route(/attachment\.see/, cut, { times: 1 });
  return async () => expect([lost, await comment(desk).inputValue()]).toEqual([true, "書きかけ"]);
}

/** Has its way with the next remark that is sent; what a browser asks before it goes by. */
const meets = (desk: Page, act: (route: Route) => Promise<void>) => {
  let met = false;
  return desk.route(/attachment\.remark/, async (route) => {
    if (met || route.request().method() !== "POST") return route.fallback();
    met = true;
    await act(route);
  });
};

/** What was put right after a lost answer arrives too, and nothing is typed into what is on its way. */
export async function putsRight(desk: Page): Promise<void> {
  const field = comment(desk);
  const post = desk.getByRole("button", { name: "コメントを送る" });
  const written = (words: string) => desk.getByRole("list", { name: "コメント" }).getByText(words);
  await meets(desk, async (route) => {
    await route.fetch();
    await route.abort("connectionreset");
  });
  await field.fill("はじめの言葉");
  await post.click();
  await written("はじめの言葉").waitFor();
  const [leaves, arrives] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  await meets(desk, async (route) => {
    leaves.resolve();
    await arrives.promise;
    await route.continue();
  });
  expect(await field.inputValue()).toBe("はじめの言葉");
  await field.fill("書き直した言葉");
  await post.click();
  await leaves.promise;
  expect(await field.evaluate((it: HTMLTextAreaElement) => it.readOnly)).toBe(true);
  arrives.resolve();
  await written("書き直した言葉").waitFor();
  await expect.poll(() => field.inputValue()).toBe("");
  await desk.unroute(/attachment\.remark/);
}
