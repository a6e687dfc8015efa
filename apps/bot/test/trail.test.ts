// A LINE event is one thread: its own id marks every entry and log line it leads to, up to the courier.
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { deliver, receive } from "@kumacari/desk/line";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bodyOf, textEvent, userId } from "./events.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("届いた出来事の番号が、処理の記録にも、お知らせにも、送信の記録にも付く", async () => {
  const user = userId(701);
  const said = textEvent("予約したい", {}, user);
  await office.post(bodyOf(said));
  const kept = await office.inboxOf(said);
  if (!kept) throw new Error("the event was not kept");
  await receive(office.worker, kept);
  const [notice] = (await office.ledger.dueNotices(office.farFuture)).filter(
    (it) => it.line === office.lineOf(user),
  );
  expect(notice?.trail).toBe(kept.id);
  if (!notice) return;
  const account = { reply: async () => "accepted" as const, push: async () => "accepted" as const };
  const addresses = { open: async () => user };
  await deliver({ ...office.worker, account, addresses }, notice);
  const { Items = [] } = await office.client.send(new ScanCommand({ TableName: office.env.LEDGER_TABLE }));
  const acts = Items.filter((it) => it.kind?.S === "entry" && it.trail?.S === kept.id).map((it) => it.act?.S);
  expect(new Set(acts)).toEqual(new Set(["line-event-taken", "notice-settled", "notice-tried"]));
  expect(acts).toHaveLength(3);
});
