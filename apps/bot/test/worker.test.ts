import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { receive } from "@kumacari/desk/line";
import { pump } from "@kumacari/store/streams";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createWorker } from "../src/app/take-inbox.ts";
import { bodyOf, type Lined, lineEvent, textEvent, userId } from "./events.ts";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

let people = 1_000;
const nextUser = (): string => {
  people += 1;
  return userId(people);
};

const inbox = async (event: Lined) => {
  const it = await office.inboxOf(event);
  if (!it) throw new Error("the event was not kept");
  return it;
};
const act = async (event: Lined) => receive(office.worker, await inbox(event));
const contactOf = (user: string) => office.ledger.get("contact", { line: office.lineOf(user) });
async function noticesOf(user: string) {
  const due = await office.ledger.dueNotices(office.farFuture);
  if (due.length === 100) throw new Error("there may be more notices than the ledger shows at once");
  return due.filter((it) => it.line === office.lineOf(user));
}

test("友だち追加で、市民とあいさつが生まれる", async () => {
  const user = nextUser();
  const event = lineEvent("follow", { replyToken: "r1" }, user);
  await office.post(bodyOf(event));
  expect(await act(event)).toBe("taken");
  expect((await contactOf(user))?.talk).toEqual({ friend: "yes", friendAsOf: event.timestamp });
  expect(await noticesOf(user)).toMatchObject([
    { phrases: [{ say: "greeting" }], reply: { token: "r1" }, state: "waiting" },
  ]);
});

test("友だち追加を見ていない人の言葉でも、市民として迎え、答える", async () => {
  const user = nextUser();
  const event = textEvent("料金は？", {}, user);
  await office.post(bodyOf(event));
  await act(event);
  expect((await contactOf(user))?.citizen).toMatch(/^cit_/);
  expect(await noticesOf(user)).toMatchObject([{ phrases: [{ say: "faq", topic: "cost" }] }]);
});

test("同じ出来事を五十人が同時に処理しても、効き目は一度", async () => {
  const user = nextUser();
  const event = textEvent("予約", {}, user);
  await office.post(bodyOf(event));
  const record = await inbox(event);
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => receive(office.worker, record)));
  expect(outcomes.filter((it) => it === "taken")).toHaveLength(1);
  expect(await noticesOf(user)).toHaveLength(1);
});

test("ひとりの出来事を同時に処理しても、どれも失われない", async () => {
  const user = nextUser();
  const events = Array.from({ length: 5 }, (_, n) =>
    textEvent("予約", { timestamp: 1_795_000_000_000 + n }, user),
  );
  await office.post(bodyOf(...events));
  expect(await Promise.all(events.map(act))).toEqual(events.map(() => "taken"));
  expect(await noticesOf(user)).toHaveLength(5);
  expect((await contactOf(user))?.talk.friendAsOf).toBe(1_795_000_000_004);
});

test("待機モードの出来事では、何も言わない", async () => {
  const user = nextUser();
  const event = textEvent("予約", { mode: "standby" }, user);
  await office.post(bodyOf(event));
  await act(event);
  expect(await noticesOf(user)).toEqual([]);
  expect((await contactOf(user))?.talk.friend).toBe("yes");
});

test("拠点をたずねられたら、公開している拠点を答える", async () => {
  const user = nextUser();
  const event = textEvent("拠点をさがす", {}, user);
  await office.post(bodyOf(event));
  await act(event);
  expect(await noticesOf(user)).toMatchObject([{ phrases: [{ say: "hubs" }] }]);
});

test("場所が送られたら、その区に近い拠点を答え、位置も場所の名も台帳のどこにも残さない", async () => {
  const user = nextUser();
  const place = {
    title: "ゆうがお荘",
    address: "熊本市西区架空町1-2-3",
    latitude: 32.78912,
    longitude: 130.68834,
  };
  const message = { type: "location", id: "1", ...place };
  const event = lineEvent("message", { message, replyToken: "r-place" }, user);
  await office.post(bodyOf(event));
  await act(event);
  expect(await noticesOf(user)).toMatchObject([{ phrases: [{ say: "hubs-near", ward: "西区" }] }]);
  const { client, env } = office;
  const { Items = [] } = await client.send(new ScanCommand({ TableName: env.LEDGER_TABLE }));
  const kept = JSON.stringify(Items);
  expect(kept).toContain("西区");
  expect(kept).not.toMatch(/32\.7|130\.6|ゆうがお|架空町/);
});

// From here on there are more notices than one look at those due shows.
test("台帳の流れから、三百人の出来事を一つも落とさずに処理する", async () => {
  const users = Array.from({ length: 300 }, nextUser);
  const ending = new AbortController();
  const { client, env } = office;
  const table = env.LEDGER_TABLE;
  const running = pump({
    client,
    table,
    name: "test-worker",
    filter: { kind: "inbox", event: "INSERT" },
    handle: createWorker(office.worker),
    onFailure: (_, error) => Promise.reject(error),
    signal: ending.signal,
  });
  const answers = await Promise.all(users.map((user) => office.post(bodyOf(textEvent("予約", {}, user)))));
  expect(answers.every((it) => it.status === 200)).toBe(true);
  await expect.poll(async () => (await Promise.all(users.map(contactOf))).filter(Boolean).length).toBe(300);
  ending.abort();
  await running;
});

test("出来事がどの順で処理されても、最後の状態は同じになる", async () => {
  const kinds = ["follow", "unfollow", "unsend", "message", "teleport"] as const;
  const story = fc.uniqueArray(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 0, max: 9 })), {
    selector: ([, at]) => at,
    minLength: 2,
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(
      story.chain((it) => fc.tuple(fc.constant(it), shuffled(it))),
      async ([events, others]) => {
        const ends = [];
        for (const order of [events, others]) {
          const user = nextUser();
          const lined = order.map(([type, at]) =>
            lineEvent(type, { timestamp: 1_795_000_000_000 + at }, user),
          );
          await office.post(bodyOf(...lined));
          for (const event of lined) await act(event);
          ends.push((await contactOf(user))?.talk);
        }
        expect(ends[1]).toEqual(ends[0]);
      },
    ),
    { numRuns: 25 },
  );
});

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
