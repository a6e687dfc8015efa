// What a citizen's page keeps of what is being written.
import { expect } from "vitest";
import type { Citizen } from "./people.ts";

type Where = Pick<Citizen, "page" | "phoneId">;

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
