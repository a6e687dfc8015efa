// The control surface, as tests outside the repository use it.
import { afterEach, beforeEach, expect, test } from "vitest";
import { accessToken, type Raised, raisePlatform } from "../../../test/raise-platform.ts";

let raised: Raised;
let id: string;
let userId: string;
beforeEach(async () => {
  raised = await raisePlatform();
  const made = await raised.send("POST", "/_sim/phone", { name: "はなこ" });
  id = String(made.body.id);
  userId = String(made.body.userId);
});
afterEach(() => raised.stop());

const act = (what: unknown) => raised.send("POST", `/_sim/phone/${id}/do`, what);
const push = (text: string, headers?: Record<string, string>) =>
  raised.send("POST", "/v2/bot/message/push", { to: userId, messages: [{ type: "text", text }] }, headers);
const said = async () => {
  const talk = (await raised.get(`/_sim/phone/${id}`)).body.talk;
  return Array.isArray(talk) ? talk.map((it) => it.message.text) : [];
};

test("新しいスマホは、まだ友だちではない", async () => {
  expect((await raised.get(`/_sim/phone/${id}`)).body).toEqual({
    userId,
    friend: false,
    talk: [],
    richMenuId: null,
  });
  expect((await raised.get("/_sim/phones")).body).toEqual([{ id, name: "はなこ", userId, friend: false }]);
});

test("できることはすべて、ボットに出来事として届く", async () => {
  const acts: readonly [unknown, object][] = [
    [{ follow: true }, { type: "follow", follow: { isUnblocked: false }, replyToken: expect.any(String) }],
    [{ text: "あ" }, { type: "message", message: { type: "text", text: "あ" } }],
    [{ sticker: true }, { message: { type: "sticker", packageId: "446", stickerId: "1988" } }],
    [{ image: true }, { message: { type: "image", contentProvider: { type: "line" } } }],
    [{ location: { latitude: 32.8, longitude: 130.7 } }, { message: { type: "location", latitude: 32.8 } }],
    [{ postback: { data: "faq" } }, { type: "postback", postback: { data: "faq" } }],
    [
      { postback: { data: "d", params: { date: "2026-11-22" } } },
      { postback: { data: "d", params: { date: "2026-11-22" } } },
    ],
    [{ block: true }, { type: "unfollow" }],
    [{ unblock: true }, { type: "follow", follow: { isUnblocked: true } }],
  ];
  for (const [i, [what, event]] of acts.entries()) {
    const done = await act(what);
    expect(done.status).toBe(200);
    const [heard] = await raised.events(i + 1);
    expect(heard).toMatchObject({
      ...event,
      webhookEventId: done.body.webhookEventId,
      source: { userId },
    });
    expect(done.body.messageId).toBe(heard?.message?.id);
  }
  expect(JSON.parse(String(raised.heard[7]?.raw)).events[0]).not.toHaveProperty("replyToken");
});

test("取り消すと、トークから言葉が消え、出来事が届く", async () => {
  const { body } = await act({ text: "まちがえた" });
  expect((await act({ unsend: body.messageId })).status).toBe(200);
  expect((await raised.events(2))[0]).toMatchObject({
    type: "unsend",
    unsend: { messageId: body.messageId },
  });
  expect(JSON.stringify((await raised.get(`/_sim/phone/${id}`)).body)).not.toContain("まちがえた");
  expect((await act({ unsend: body.messageId })).status).toBe(400);
});

test("おかしな頼みは400で、一文で答える", async () => {
  const wrong: readonly unknown[] = [
    {},
    { text: "" },
    { text: 1 },
    { follow: false },
    { text: "あ", follow: true },
    "{",
    [],
    { unblock: true },
    { block: true },
  ];
  for (const what of wrong) {
    const answer = await act(what);
    expect([what, answer.status]).toEqual([what, 400]);
    expect(answer.body.message).toEqual(expect.stringMatching(/。$/));
  }
  expect((await raised.send("POST", "/_sim/phone", {})).status).toBe(400);
  expect((await raised.send("POST", "/_sim/fault", { path: "/push" })).status).toBe(400);
  expect((await raised.send("POST", "/_sim/redelivery", { on: 1 })).status).toBe(400);
  expect((await raised.get("/_sim/phone/nobody")).status).toBe(404);
  await act({ follow: true });
  expect((await act({ follow: true })).status).toBe(400);
});

test("サービスがLINEに頼んだことは、受け取ったままに残る", async () => {
  await act({ follow: true });
  await push("やあ", { "x-line-retry-key": "3f0c9d52-5a3e-4b57-9d6f-0a5b6c7d8e9f" });
  await raised.get("/oauth2/v2.1/certs");
  expect((await raised.get("/_sim/sent")).body).toEqual([
    {
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+09:00$/),
      method: "POST",
      path: "/v2/bot/message/push",
      headers: expect.objectContaining({
        authorization: `Bearer ${accessToken}`,
        "x-line-retry-key": "3f0c9d52-5a3e-4b57-9d6f-0a5b6c7d8e9f",
      }),
      body: { to: userId, messages: [{ type: "text", text: "やあ" }] },
      status: 200,
    },
    expect.objectContaining({ method: "GET", path: "/oauth2/v2.1/certs", body: null, status: 200 }),
  ]);
});

test("障害：状態だけなら受け付けず、回数だけ続く", async () => {
  await act({ follow: true });
  await raised.send("POST", "/_sim/fault", { path: "/message/push", status: 500, times: 2 });
  expect((await raised.get("/v2/bot/info")).status).toBe(200);
  expect([(await push("一")).status, (await push("二")).status, (await push("三")).status]).toEqual([
    500, 500, 200,
  ]);
  expect(await said()).toEqual(["三"]);
  const sent = (await raised.get("/_sim/sent")).body;
  expect(Array.isArray(sent) && sent.map((it) => it.status)).toEqual([200, 500, 500, 200]);
});

test("障害：acceptなら受け付けてから、状態を返すか、つながりを切る", async () => {
  await act({ follow: true });
  await raised.send("POST", "/_sim/fault", { status: 500, accept: true });
  expect((await push("一")).status).toBe(500);
  await raised.send("POST", "/_sim/fault", { accept: true });
  await expect(push("二")).rejects.toThrow("fetch failed");
  await raised.send("POST", "/_sim/fault", { cut: true });
  await expect(push("三")).rejects.toThrow("fetch failed");
  expect(await said()).toEqual(["一", "二"]);
});

test("障害：遅れだけなら、すぐ受け付けて、あとで答える", async () => {
  await act({ follow: true });
  await raised.send("POST", "/_sim/fault", { delayMs: 200 });
  const slow = push("一");
  await new Promise((later) => setTimeout(later, 60));
  expect(await said()).toEqual(["一"]);
  const sent = (await raised.get("/_sim/sent")).body;
  expect(Array.isArray(sent) && sent.map((it) => it.status)).toEqual([0]);
  expect((await slow).status).toBe(200);
});

test("一万段の深さの本文は断り、控えはそのまま読める", async () => {
  const deep = `{"to":"U1","messages":[{"type":"text","text":${"[".repeat(10_000)}${"]".repeat(10_000)}}]}`;
  expect((await raised.send("POST", "/v2/bot/message/push", deep)).status).toBe(400);
  const sent = await fetch(`${raised.origin}/_sim/sent`);
  const [last] = ((await sent.json()) as { readonly path: string; readonly body: unknown }[]).slice(-1);
  expect(last).toMatchObject({ path: "/v2/bot/message/push", body: deep });
});
