// Something is written just as the counsellor has turned to another tab; when they are back it is on the screen.
import type { Page } from "playwright-core";
import type { Citizen } from "./people.ts";

export async function writtenWhileAway(counsellor: Page, { liff }: Citizen) {
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const hold = () => {
    asked.resolve();
    return answered.promise;
  };
  await counsellor.route(/case\.tick/, (it) => hold().then(() => it.continue()), { times: 1 });
  await asked.promise;
  await turn(counsellor, "hidden");
  const said = "もう一つだけ、お礼を書きます。";
  await liff.getByLabel("相談員へのメッセージ").fill(said);
  await liff.getByRole("button", { name: "送る" }).click();
  await liff.locator("[data-number]").getByText(said).waitFor();
  answered.resolve();
  await counsellor.getByRole("log").getByText(said).waitFor();
  await counsellor.getByText("いちばん新しいメッセージへ").waitFor({ state: "hidden" });
  await turn(counsellor, "visible");
}

const turn = (page: Page, to: DocumentVisibilityState) =>
  page.evaluate((state) => {
    Object.defineProperty(document, "visibilityState", { configurable: true, get: () => state });
    document.dispatchEvent(new Event("visibilitychange"));
  }, to);
