// One request or LINE event can be followed through the audit, from the first entry to the courier's last.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once, openCase, openOffice, signedIn } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("返信の記録と、そのお知らせは、同じ糸でつながる。別の返信の糸とは違う", async () => {
  const { caseId } = await openCase(office, "U-trail");
  const it = await signedIn(office, "counsellor", "見本 いと");
  await it.act("case.assign", { caseId });
  for (const text of ["ひとつめです。", "ふたつめです。"]) {
    const page = await it.ask("case.see", { caseId });
    const seen = (page.data.talk as { messages: number } | undefined)?.messages ?? page.data.messages ?? 0;
    await it.act("case.reply", { caseId, text, seen: Number(seen), once: once() });
  }
  const notices = await office.needs.ledger.dueNotices(office.needs.clock.now());
  const trails = notices.map(({ trail }) => trail);
  expect(trails.length).toBeGreaterThan(0);
  expect(trails.every((trail) => /^[0-9a-f-]{36}$/.test(trail ?? ""))).toBe(true);
  expect(new Set(trails).size).toBe(trails.length);
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.table }));
  const replied = Items.filter((it) => it.act?.S === "case-replied");
  expect(trails.every((trail) => replied.some((it) => it.trail?.S === trail))).toBe(true);
  // What was only read hangs on a thread of its own.
  const read = Items.filter((it) => it.act?.S === "case-read").map((it) => it.trail?.S);
  expect(read.length).toBeGreaterThan(0);
  expect(read.every((trail) => trail !== undefined && !trails.includes(trail))).toBe(true);
});
