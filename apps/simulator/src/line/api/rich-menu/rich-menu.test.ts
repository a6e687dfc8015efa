// Rich menus from making to showing, over real HTTP.
import { afterEach, beforeEach, expect, test } from "vitest";
import { accessToken } from "../../../../test/raise-platform.ts";
import { menu, type Office, openOffice } from "./office.ts";
import { jpeg, png } from "./picture.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.stop());

const setDefault = (id: string) => office.send("POST", `/v2/bot/user/all/richmenu/${id}`);
const whole = "/v2/bot/user/all/richmenu";

test("作り、絵を付け、みんなのメニューにすると、友だちのスマホに出る", async () => {
  const id = await office.make();
  expect((await office.get(`/v2/bot/richmenu/${id}`)).body).toEqual({ richMenuId: id, ...menu });
  expect(await setDefault(id)).toMatchObject({
    status: 400,
    body: { message: "must upload richmenu image before applying it to user" },
  });
  expect(await office.upload(id, png(2500, 843))).toBe(200);
  expect(await office.upload(id, png(2500, 843))).toBe(400);
  expect((await setDefault(id)).status).toBe(200);
  expect((await office.get(whole)).body).toEqual({ richMenuId: id });

  const phone = office.platform.addPhone({ name: "はなこ" });
  expect(await office.shown(phone.id)).toBeNull();
  office.platform.act(phone.id, { follow: true });
  expect(await office.shown(phone.id)).toBe(id);

  expect((await office.send("DELETE", whole)).status).toBe(200);
  expect(await office.get(whole)).toMatchObject({ status: 404, body: { message: "no default richmenu" } });
  expect(await office.shown(phone.id)).toBeNull();
});

test("消したメニューは、どこにも出ない", async () => {
  const [id, other] = [await office.makeWhole(), await office.makeWhole()];
  const [ours, theirs] = [office.friend("はなこ"), office.friend("たろう")];
  await setDefault(id);
  await office.send("POST", `/v2/bot/user/${theirs.userId}/richmenu/${id}`);
  await setDefault(other);
  expect([await office.shown(ours.id), await office.shown(theirs.id)]).toEqual([other, id]);
  expect((await office.send("DELETE", `/v2/bot/richmenu/${id}`)).status).toBe(200);
  expect((await office.get("/v2/bot/richmenu/list")).body.richmenus).toMatchObject([{ richMenuId: other }]);
  expect((await office.get(`/v2/bot/richmenu/${id}/content`)).status).toBe(404);
  expect([await office.shown(ours.id), await office.shown(theirs.id)]).toEqual([other, other]);
  expect((await office.send("DELETE", `/v2/bot/richmenu/${other}`)).status).toBe(200);
  expect((await office.get(whole)).status).toBe(404);
  for (const method of ["GET", "DELETE"] as const) {
    const answer =
      method === "GET"
        ? await office.get(`/v2/bot/richmenu/${id}`)
        : await office.send(method, `/v2/bot/richmenu/${id}`);
    expect(answer).toMatchObject({ status: 404, body: { message: "Not found" } });
  }
});

test("絵は、同じ大きさのPNGかJPEGで1MBまで。同じものが返る", async () => {
  const id = await office.make();
  expect(await office.upload(id, png(2500, 1686))).toBe(400);
  expect(await office.upload(id, Buffer.from("not a picture"))).toBe(400);
  expect(await office.upload(id, png(2500, 843), "image/gif")).toBe(415);
  const filled = (bytes: number) => Buffer.concat([jpeg(2500, 843), Buffer.alloc(bytes - 20)]);
  expect(await office.upload(id, filled(1024 * 1024 + 1), "image/jpeg")).toBe(413);
  expect(await office.upload(id, filled(1024 * 1024), "image/jpeg")).toBe(200);
  expect(await office.upload("richmenu-nothing", png(2500, 843))).toBe(404);
  const answer = await fetch(`${office.origin}/v2/bot/richmenu/${id}/content`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  expect(answer.headers.get("content-type")).toBe("image/jpeg");
  expect(Buffer.from(await answer.arrayBuffer()).equals(filled(1024 * 1024))).toBe(true);
});

test("決まりを守らないメニューは、作っても確かめても400で、名のない欄は覚えない", async () => {
  const wrong = { ...menu, chatBarText: "あ".repeat(15) };
  for (const path of ["/v2/bot/richmenu", "/v2/bot/richmenu/validate"]) {
    expect(await office.send("POST", path, wrong)).toMatchObject({
      status: 400,
      body: {
        message: "The request body has 1 error(s)",
        details: [{ message: "Length must be between 1 and 14", property: "chatBarText" }],
      },
    });
    expect((await office.send("POST", path, "{")).status).toBe(400);
  }
  expect(await office.send("POST", "/v2/bot/richmenu/validate", menu)).toMatchObject({
    status: 200,
    body: {},
  });
  const id = await office.make({ extra: { deep: [1] } });
  expect((await office.get("/v2/bot/richmenu/list")).body).toEqual({
    richmenus: [{ richMenuId: id, ...menu }],
  });
});

test("メニューは1000まで", async () => {
  for (let i = 0; i < 1000; i += 1) await office.make();
  expect((await office.send("POST", "/v2/bot/richmenu", menu)).status).toBe(400);
});
