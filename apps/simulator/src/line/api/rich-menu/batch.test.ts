// Everybody of one menu moved to another, or away, in one request.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

const batch = (operations: unknown, more: object = {}, path = "/v2/bot/richmenu/batch") =>
  office.send("POST", path, { operations, ...more });
const linked = async (userId: string) =>
  (await office.get(`/v2/bot/user/${userId}/richmenu`)).body.richMenuId;

/** A friend for each menu. */
async function settle(...menus: readonly string[]) {
  const people = menus.map((_, i) => office.friend(`友${i}`).userId);
  for (const [i, id] of menus.entries())
    await office.send("POST", `/v2/bot/user/${people[i]}/richmenu/${id}`);
  return { now: () => Promise.all(people.map(linked)) };
}

test("前のメニューだけを見て、それぞれ一度だけ移す", async () => {
  const [a, b, c] = [await office.makeWhole(), await office.makeWhole(), await office.makeWhole()];
  const people = await settle(a, b, c);
  const answer = await batch([
    { type: "link", from: a, to: b },
    { type: "link", from: b, to: c },
    { type: "unlink", from: c },
  ]);
  expect(answer).toMatchObject({ status: 202, body: {} });
  expect(await people.now()).toEqual([b, c, undefined]);

  const id = answer.headers.get("x-line-request-id");
  const progress = (it: string | null) => office.get(`/v2/bot/richmenu/progress/batch?requestId=${it}`);
  const { status, body } = await progress(id);
  expect([status, body.phase]).toEqual([200, "succeeded"]);
  expect(body.acceptedTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  expect(body.completedTime).toBe(body.acceptedTime);
  expect((await progress("00000000-0000-0000-0000-000000000000")).status).toBe(404);
  expect((await progress("one")).status).toBe(400);
  office.later(14 * 86_400_000);
  expect((await progress(id)).status).toBe(404);

  expect((await batch([{ type: "unlinkAll" }])).status).toBe(202);
  expect(await people.now()).toEqual([undefined, undefined, undefined]);
});

test("同じ鍵では、二度移さない", async () => {
  const [a, b] = [await office.makeWhole(), await office.makeWhole()];
  const people = await settle(a, b);
  const swap = [
    { type: "link", from: a, to: b },
    { type: "link", from: b, to: a },
  ];
  for (let i = 0; i < 2; i += 1) expect((await batch(swap, { resumeRequestKey: "swap-1" })).status).toBe(202);
  expect(await people.now()).toEqual([b, a]);
  office.later(14 * 86_400_000);
  await batch(swap, { resumeRequestKey: "swap-1" });
  expect(await people.now()).toEqual([a, b]);
});

test("断りはLINEの言葉で、確かめても同じ", async () => {
  const [a, bare] = [await office.makeWhole(), await office.make()];
  const nothing = `richmenu-${"0".repeat(32)}`;
  const people = await settle(a);
  const unlink = { type: "unlink", from: a };
  const wrong: readonly (readonly [operations: unknown, more: object, status: number, property: string])[] = [
    [undefined, {}, 400, "operations"],
    [[], {}, 400, "operations"],
    [Array(1001).fill({ type: "unlinkAll" }), {}, 400, "operations"],
    [[{ type: "hologram" }], {}, 400, "operations[0].type"],
    [[{ type: "unlink" }], {}, 400, "operations[0].from"],
    [[{ type: "unlink", from: "menu" }], {}, 400, "operations[0].from"],
    [[{ type: "link", from: a }], {}, 400, "operations[0].to"],
    [[{ type: "link", from: a, to: bare }], {}, 400, "operations[0].to"],
    [[{ type: "link", from: a, to: nothing }], {}, 404, "operations[0].to"],
    [[unlink, { type: "link", from: a, to: a }], {}, 400, "operations[].from"],
    [[unlink, { type: "unlinkAll" }], {}, 400, "operations[].type"],
    [[unlink], { resumeRequestKey: "あ" }, 400, "resumeRequestKey"],
    [[unlink], { resumeRequestKey: "a".repeat(101) }, 400, "resumeRequestKey"],
  ];
  for (const path of ["/v2/bot/richmenu/batch", "/v2/bot/richmenu/validate/batch"]) {
    for (const [operations, more, status, property] of wrong) {
      const answer = await batch(operations, more, path);
      expect([property, answer.status, answer.body.details]).toMatchObject([
        property,
        status,
        [{ property }],
      ]);
    }
  }
  const good = await batch(
    [unlink],
    { resumeRequestKey: "a".repeat(100) },
    "/v2/bot/richmenu/validate/batch",
  );
  expect(good).toMatchObject({ status: 200, body: {} });
  expect(await people.now()).toEqual([a]);
});
