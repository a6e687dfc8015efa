// Requests as LINE's reference shows them, and the same with one thing wrong: taken or refused as LINE does.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Raised, raisePlatform } from "../../../../test/raise-platform.ts";

let raised: Raised;
let userId: string;
let other: string;
beforeAll(async () => {
  raised = await raisePlatform();
  const people = ["はなこ", "たろう"].map((name) => raised.platform.addPhone({ name }));
  for (const { id } of people) raised.platform.act(id, { follow: true });
  await raised.events(2);
  userId = people[0]?.userId ?? "";
  other = people[1]?.userId ?? "";
});
afterAll(() => raised.stop());

const messages = [
  { type: "text", text: "ご相談ありがとうございます。" },
  { type: "text", text: "どんなことでお困りですか。" },
];
const key = (n: number) => `123e4567-e89b-12d3-a456-42661417400${n}`;
const send = (kind: string, body: unknown, headers?: Record<string, string>) =>
  raised.send("POST", `/v2/bot/message/${kind}`, body, headers);
const replyToken = async () => {
  const n = raised.heard.length + 1;
  raised.platform.act(raised.platform.phones()[0]?.id ?? "", { text: "こんにちは" });
  return (await raised.events(n))[0]?.replyToken;
};
const sentMessages = [
  { id: expect.stringMatching(/^\d+$/), quoteToken: expect.any(String) },
  { id: expect.stringMatching(/^\d+$/), quoteToken: expect.any(String) },
];

test("文書のとおりの要求は受け付けられ、文書のとおりに答える", async () => {
  const filter = { demographic: { type: "operator", and: [{ type: "gender", oneOf: ["male"] }] } };
  const recipient = { type: "audience", audienceGroupId: 5_614_991_017_776 };
  const to = [userId, other];
  const retry = (n: number) => ({ "X-Line-Retry-Key": key(n) });
  const cases: readonly [string, object, Record<string, string>, number, object][] = [
    ["reply", { replyToken: await replyToken(), messages }, {}, 200, { sentMessages }],
    ["push", { to: userId, messages }, retry(1), 200, { sentMessages }],
    ["push", { to: userId, messages, customAggregationUnits: ["promotion_a"] }, {}, 200, { sentMessages }],
    ["multicast", { to, messages, notificationDisabled: true }, retry(2), 200, {}],
    ["broadcast", { messages }, retry(3), 200, {}],
    ["narrowcast", { messages, recipient, filter, limit: { max: 100 } }, retry(4), 202, {}],
    ["validate/reply", { messages }, {}, 200, {}],
    ["validate/push", { messages }, {}, 200, {}],
    ["validate/multicast", { messages }, {}, 200, {}],
    ["validate/narrowcast", { messages }, {}, 200, {}],
    ["validate/broadcast", { messages }, {}, 200, {}],
  ];
  for (const [kind, body, headers, status, answer] of cases) {
    const got = await send(kind, body, headers);
    expect([kind, got.status, got.body]).toEqual([kind, status, answer]);
    expect(got.headers.get("x-line-request-id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  }
});

test("引用できないことばには、引用の印が付かない", async () => {
  const place = { title: "窓口", address: "熊本市中央区手取本町1-1", latitude: 32.803, longitude: 130.708 };
  const { body } = await send("push", { to: userId, messages: [{ type: "location", ...place }] });
  expect(body).toEqual({ sentMessages: [{ id: expect.any(String) }] });
});

test("一つだけ違う要求は、LINEと同じ形で断られる", async () => {
  const two = (change: object) => ({ to: userId, messages, ...change });
  const many = Array.from({ length: 6 }, () => messages[0]);
  const details = (property: string) => expect.arrayContaining([expect.objectContaining({ property })]);
  const wrong: readonly [string, unknown, object][] = [
    ["push", two({ to: undefined }), { details: details("to") }],
    ["push", two({ to: 1 }), { details: details("to") }],
    ["push", two({ to: "U00000000000000000000000000000000" }), { message: expect.stringContaining("'to'") }],
    ["push", two({ messages: [] }), { details: details("messages") }],
    ["push", two({ messages: many }), { details: details("messages") }],
    ["push", two({ messages: undefined }), { details: details("messages") }],
    ["push", two({ messages: [{ type: "text", text: "" }] }), { details: details("messages[0].text") }],
    ["reply", { replyToken: "used", messages }, { message: "Invalid reply token" }],
    ["reply", { messages }, { details: details("replyToken") }],
    ["multicast", { to: [], messages }, { details: details("to") }],
    ["broadcast", {}, { details: details("messages") }],
    ["narrowcast", { messages, limit: { max: 0 } }, { details: details("limit.max") }],
    ["validate/push", { messages: [{ type: "hologram" }] }, { details: details("messages[0].type") }],
    ["push", "[]", { message: expect.stringContaining("could not be parsed as JSON") }],
    ["push", "{", { message: expect.stringContaining("could not be parsed as JSON") }],
  ];
  for (const [kind, body, answer] of wrong) {
    const got = await send(kind, body);
    expect([kind, body, got.status]).toEqual([kind, body, 400]);
    expect(got.body).toMatchObject(answer);
    expect(Object.keys(got.body).filter((it) => it !== "message" && it !== "details")).toEqual([]);
  }
});

test("再試行キーは、返信と、UUIDでないものでは400", async () => {
  const body = { replyToken: await replyToken(), messages };
  expect((await send("reply", body, { "X-Line-Retry-Key": key(5) })).status).toBe(400);
  for (const kind of ["push", "multicast", "broadcast", "narrowcast"]) {
    const refused = await send(kind, { to: userId, messages }, { "X-Line-Retry-Key": "123e4567" });
    expect([kind, refused.status]).toEqual([kind, 400]);
  }
});
