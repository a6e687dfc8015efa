import { DeleteItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { pump } from "@kumacari/store/streams";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorker } from "../src/app/take-inbox.ts";
import { bodyOf, type Lined, textEvent, userId } from "./events.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
const ending = new AbortController();
let running: Promise<void>;
beforeAll(async () => {
  office = await openOffice();
  const handle = createWorker(office.worker);
  running = pump({
    client: office.client,
    table: office.env.LEDGER_TABLE,
    name: "quarantine-worker",
    filter: { kind: "inbox", event: "INSERT" },
    handle,
    // Never asked for: what cannot be done is set aside before the pump gives it up.
    onFailure: (_, error) => Promise.reject(error),
    signal: ending.signal,
  });
});
afterAll(async () => {
  ending.abort();
  await running;
  await office.close();
});

const contactOf = (user: string) => office.ledger.get("contact", { line: office.lineOf(user) });
const isDone = async (event: Lined) => (await office.inboxOf(event))?.done === true;
const spotOf = (user: string) => ({ pk: { S: `line#${office.lineOf(user)}` }, sk: { S: "contact" } });

/** A stranger's item where this citizen's contact should lie: whoever reads it fails, every time. */
const poison = (user: string) =>
  office.client.send(
    new PutItemCommand({
      TableName: office.env.LEDGER_TABLE,
      Item: { ...spotOf(user), kind: { S: "stranger" } },
    }),
  );
const cure = (user: string) =>
  office.client.send(new DeleteItemCommand({ TableName: office.env.LEDGER_TABLE, Key: spotOf(user) }));

test("五度失敗した出来事は隔離され、ほかの人も、同じ人の次の出来事も待たせない", async () => {
  const [sick, well] = [userId(501), userId(502)];
  await poison(sick);
  const [first, other] = [textEvent("予約", {}, sick), textEvent("予約", {}, well)];
  await office.post(bodyOf(first, other));
  await expect.poll(() => isDone(other)).toBe(true);
  await expect.poll(async () => (await office.inboxOf(first))?.quarantined).toBeDefined();
  expect(await office.inboxOf(first)).toMatchObject({ tries: 5, fault: "Error" });
  expect((await office.ledger.quarantined()).map((it) => it.id)).toContain(first.webhookEventId);
  expect(office.log).toContainEqual({
    event: "event-quarantined",
    of: "said",
    fault: "Error",
    trail: first.webhookEventId,
  });

  await cure(sick);
  const next = textEvent("料金", {}, sick);
  await office.post(bodyOf(next));
  await expect.poll(() => isDone(next)).toBe(true);
  expect(await isDone(first)).toBe(false);
});

test("隔離された出来事は、もう一度と頼まれたら処理され、一覧から消える", async () => {
  const user = userId(503);
  await poison(user);
  const event = textEvent("予約", {}, user);
  await office.post(bodyOf(event));
  await expect.poll(async () => (await office.inboxOf(event))?.quarantined).toBeDefined();

  await askAgain(event);
  await expect.poll(async () => (await office.inboxOf(event))?.tries).toBe(6);
  expect(await isDone(event)).toBe(false);

  await cure(user);
  await askAgain(event);
  await expect.poll(() => isDone(event)).toBe(true);
  expect(await contactOf(user)).toBeDefined();
  expect((await office.ledger.quarantined()).map((it) => it.id)).not.toContain(event.webhookEventId);
});

async function askAgain(event: Lined): Promise<void> {
  const kept = await office.inboxOf(event);
  if (!kept) throw new Error("the event was not kept");
  const conflict = await office.ledger.commit(
    [{ op: "update", kind: "inbox", value: { ...kept, todo: "again" } }],
    { act: "line-event-replayed", actor: { kind: "system", part: "town" }, on: [kept.id] },
  );
  expect(conflict).toBeUndefined();
}
