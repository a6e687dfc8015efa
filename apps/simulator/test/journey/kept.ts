// What a citizen's page keeps of what is being written.
import { expect } from "vitest";
import type { Citizen } from "./people.ts";

type Where = Pick<Citizen, "page" | "phoneId">;
type Look = Pick<Citizen, "page" | "liff">;

const frameOf = ({ page, phoneId }: Where) => page.frame({ name: `phone-${phoneId}` });

export const keptOf = (where: Where): Promise<string> | undefined =>
  frameOf(where)?.evaluate(() =>
    JSON.stringify([sessionStorage, localStorage].map((it) => Object.entries(it))),
  );

/** What is written is sealed a moment after the last key; then the page is loaded anew. */
export async function reloaded(where: Where, write: () => Promise<void>): Promise<void> {
  const before = await keptOf(where);
  await write();
  await expect.poll(() => keptOf(where)).not.toBe(before);
  await frameOf(where)?.evaluate(() => location.reload());
}

/** On a slow line: what would be lost, as it is not in what was sent, is not taken. */
export async function heldWhileSent({ page, liff }: Look, label: string, button: string): Promise<void> {
  const arrived = Promise.withResolvers<void>();
  const sends = (url: URL) => /\/(?:intake\.submit|followUp\.answer)/.test(url.pathname);
  await page.route(
    sends,
    async (route) => {
      await arrived.promise;
      await route.continue();
    },
    { times: 1 },
  );
  await liff.getByRole("button", { name: button }).click();
  await expect.poll(() => liff.getByLabel(label).isEditable()).toBe(false);
  arrived.resolve();
}
