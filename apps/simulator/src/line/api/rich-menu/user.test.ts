// The menu of one person, of many, and of everybody who has another.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Office, openOffice } from "./office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

const link = (userId: string, id: string) => office.send("POST", `/v2/bot/user/${userId}/richmenu/${id}`);
const linked = async (userId: string) =>
  (await office.get(`/v2/bot/user/${userId}/richmenu`)).body.richMenuId;
const nobody = `U${"0".repeat(32)}`;

test("その人のメニューは、みんなのメニューより先に出る", async () => {
  const [mine, all] = [await office.makeWhole(), await office.makeWhole()];
  const { id, userId } = office.friend("はなこ");
  expect(await office.get(`/v2/bot/user/${userId}/richmenu`)).toMatchObject({
    status: 404,
    body: { message: "the user has no richmenu" },
  });
  expect((await link(userId, mine)).status).toBe(200);
  await office.send("POST", `/v2/bot/user/all/richmenu/${all}`);
  expect([await linked(userId), await office.shown(id)]).toEqual([mine, mine]);
  expect((await office.send("DELETE", `/v2/bot/user/${userId}/richmenu`)).status).toBe(200);
  expect([await linked(userId), await office.shown(id)]).toEqual([undefined, all]);
});

test("絵のないメニュー、ないメニュー、人のものでない番号には、結べない", async () => {
  const { userId } = office.friend("はなこ");
  const bare = await office.make();
  expect((await link(userId, bare)).status).toBe(400);
  expect((await link(userId, "richmenu-nothing")).status).toBe(404);
  for (const answer of [
    await link("me", bare),
    await office.get("/v2/bot/user/me/richmenu"),
    await office.send("DELETE", "/v2/bot/user/me/richmenu"),
  ]) {
    expect(answer).toMatchObject({
      status: 400,
      body: { message: "The value for the 'userId' parameter is invalid" },
    });
  }
});

test("友だちでない人には、200と答えても何も起きない", async () => {
  const menu = await office.makeWhole();
  const { id, userId } = office.platform.addPhone({ name: "はなこ" });
  expect((await link(userId, menu)).status).toBe(200);
  expect((await link(nobody, menu)).status).toBe(200);
  office.platform.act(id, { follow: true });
  expect(await linked(userId)).toBeUndefined();
});

test("500人までまとめて結び、まとめて解く", async () => {
  const [menu, bare] = [await office.makeWhole(), await office.make()];
  const people = [office.friend("はなこ"), office.friend("たろう")].map((it) => it.userId);
  const bulk = (path: "link" | "unlink", body: object) =>
    office.send("POST", `/v2/bot/richmenu/bulk/${path}`, body);
  expect(await bulk("link", { richMenuId: menu, userIds: [...people, nobody] })).toMatchObject({
    status: 202,
    body: {},
  });
  expect(await Promise.all(people.map(linked))).toEqual([menu, menu]);
  expect((await bulk("unlink", { userIds: people })).status).toBe(202);
  expect(await Promise.all(people.map(linked))).toEqual([undefined, undefined]);

  const many = (count: number) => ({ richMenuId: menu, userIds: Array(count).fill(nobody) });
  expect((await bulk("link", many(500))).status).toBe(202);
  for (const [body, status, said] of [
    [many(501), 400, "The request body has 1 error(s)"],
    [many(0), 400, "The request body has 1 error(s)"],
    [{ userIds: people }, 400, "The request body has 1 error(s)"],
    [{ richMenuId: "menu", userIds: people }, 400, "The request body has 1 error(s)"],
    [{ richMenuId: `richmenu-${"0".repeat(32)}`, userIds: people }, 404, "richmenu not found"],
    [{ richMenuId: bare, userIds: people }, 400, "must upload richmenu image before applying it to user"],
    [
      { richMenuId: menu, userIds: [...people, "me"] },
      400,
      "The property, 'userIds[2]', in the request body is invalid (line: -, column: -)",
    ],
  ] as const) {
    expect(await bulk("link", body)).toMatchObject({ status, body: { message: said } });
  }
  expect(await Promise.all(people.map(linked))).toEqual([undefined, undefined]);
});
