// The counsellor writes while the citizen looks: a line says so, and nothing on the page moves for it.
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Citizen } from "./people.ts";

export const writing = ({ liff }: Citizen) => liff.getByText("相談員が返事を書いています");

/** The words stay in the counsellor's field. */
export async function writes(counsellor: Page, citizen: Citizen, words: string): Promise<void> {
  const place = () => citizen.liff.getByRole("button", { name: "送る" }).boundingBox();
  const [before, from] = [await writing(citizen).isVisible(), await place()];
  await counsellor.getByLabel("返信").fill(words);
  await writing(citizen).waitFor();
  expect([before, await place()]).toEqual([false, from]);
}
