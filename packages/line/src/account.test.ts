import { instant } from "@kumacari/domain";
import { afterEach, expect, test } from "vitest";
import { type Asked, type StandIn, standIn, type Told, tokenPath } from "../test/line-stand-in.ts";
import { createLineAccount } from "./account.ts";
import { createLineClient } from "./client.ts";

const opened: StandIn[] = [];
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close();
});

const push = "/v2/bot/message/push";
const reply = "/v2/bot/message/reply";
let now = 1_795_000_000_000;

async function account(answer: (asked: Asked, nth: number) => Told | undefined = () => undefined) {
  const line = await standIn(answer);
  opened.push(line);
  const client = createLineClient({
    channelId: "2000000001",
    channelSecret: "secret",
    apiOrigin: line.origin,
    dataOrigin: line.origin,
    clock: { now: () => instant(now) },
  });
  const it = createLineAccount(client, { liffBase: "https://liff.line.me/1" }, async () => ({
    hubs: [],
    contents: [],
  }));
  return {
    line,
    push: () => it.push("U1", [{ say: "consult" }], "5a5c2b0e-0000-4000-8000-000000000001"),
    reply: () => it.reply("reply-token", [{ say: "consult" }]),
  };
}
const always = (path: string, told: Told) => (asked: Asked) => (asked.path === path ? told : undefined);

test("プッシュは再送の鍵を付け、返信は付けない", async () => {
  const { line, ...it } = await account();
  expect(await it.push()).toBe("accepted");
  expect(await it.reply()).toBe("accepted");
  const [, pushed, replied] = line.asked;
  expect(pushed?.headers["x-line-retry-key"]).toBe("5a5c2b0e-0000-4000-8000-000000000001");
  expect(pushed?.headers.authorization).toBe("Bearer token-1");
  expect(replied?.headers).not.toHaveProperty("x-line-retry-key");
  expect(JSON.parse(String(replied?.body))).toMatchObject({
    replyToken: "reply-token",
    messages: [{ type: "flex" }],
  });
});

test("結果は、LINEの状態番号だけで決める", async () => {
  const results = {
    200: "accepted",
    409: "accepted",
    429: "busy",
    400: "refused",
    403: "refused",
    500: "unknown",
    503: "unknown",
  };
  for (const [status, sent] of Object.entries(results)) {
    const it = await account(always(push, { status: Number(status) }));
    expect([status, await it.push()]).toEqual([status, sent]);
  }
  const { reply: conflicting } = await account(always(reply, { status: 409 }));
  expect(await conflicting()).toBe("unknown");
});

test("つながる前に断られたら「まだ送っていない」、途中で切れたら「分からない」", async () => {
  const cut = await account(always(push, "cut"));
  expect(await cut.push()).toBe("unknown");
  const closed = await account();
  expect(await closed.push()).toBe("accepted");
  await closed.line.close();
  // The connection kept from before breaks first; after that nobody is there to connect to.
  expect(await closed.push()).toBe("unknown");
  expect(await closed.push()).toBe("busy");
});

test("五秒待っても答えがなければ、分からないものとして扱う", async () => {
  const { push: send } = await account(always(push, "silent"));
  const begun = performance.now();
  expect(await send()).toBe("unknown");
  expect(performance.now() - begun).toBeGreaterThan(4_900);
  expect(performance.now() - begun).toBeLessThan(7_000);
});

test("チャネルトークンは、同時に何人が待っていても一度だけ取りに行く", async () => {
  const { line, push: send } = await account();
  expect(await Promise.all(Array.from({ length: 20 }, send))).toEqual(
    Array.from({ length: 20 }, () => "accepted"),
  );
  expect(line.count(tokenPath)).toBe(1);
  expect(String(line.asked[0]?.body)).toBe(
    "grant_type=client_credentials&client_id=2000000001&client_secret=secret",
  );
});

test("トークンは、切れる一分前に取り直す", async () => {
  const { line, push: send } = await account();
  await send();
  now += 839_000;
  await send();
  expect(line.count(tokenPath)).toBe(1);
  now += 2_000;
  await send();
  expect(line.asked.at(-1)?.headers.authorization).toBe("Bearer token-2");
});

test("トークンが無効になっていたら、取り直してもう一度だけ送る", async () => {
  const once = await account((asked, nth) =>
    asked.path === push && nth === 1 ? { status: 401 } : undefined,
  );
  expect(await once.push()).toBe("accepted");
  expect(once.line.asked.at(-1)?.headers.authorization).toBe("Bearer token-2");
  const ever = await account(always(push, { status: 401 }));
  expect(await ever.push()).toBe("busy");
  expect(ever.line.count(push)).toBe(2);
});

test("トークンがもらえないときは、何も送らずに後で試す", async () => {
  for (const told of [
    { status: 500 },
    { status: 400 },
    { status: 200, json: { access_token: "" } },
    "cut",
  ] as const) {
    const { line, push: send } = await account(always(tokenPath, told));
    expect(await send()).toBe("busy");
    expect(line.count(push)).toBe(0);
  }
});
