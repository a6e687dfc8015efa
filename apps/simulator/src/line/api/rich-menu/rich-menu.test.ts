// Rich menus from making to showing, over real HTTP.
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Raised, raisePlatform } from "../../../../test/raise-platform.ts";

let raised: Raised;
beforeEach(async () => {
  raised = await raisePlatform();
});
afterEach(() => raised.stop());

const menu = {
  size: { width: 2500, height: 843 },
  selected: true,
  name: "はじめのメニュー",
  chatBarText: "メニュー",
  areas: [
    {
      bounds: { x: 0, y: 0, width: 2500, height: 843 },
      action: { type: "postback", label: "相談する", data: "consult" },
    },
  ],
};

/** The head of a PNG of this size: all that LINE's check of the size reads. */
function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  head.writeUInt32BE(0x89504e47, 0);
  head.writeUInt32BE(0x0d0a1a0a, 4);
  head.write("IHDR", 12);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

const upload = (id: string, bytes: Buffer, type = "image/png") =>
  fetch(`${raised.origin}/v2/bot/richmenu/${id}/content`, {
    method: "POST",
    headers: { authorization: "Bearer long-lived-token-of-a-test", "content-type": type },
    body: new Uint8Array(bytes),
  }).then((it) => it.status);

const make = async () => String((await raised.send("POST", "/v2/bot/richmenu", menu)).body.richMenuId);
const setDefault = (id: string) => raised.send("POST", `/v2/bot/user/all/richmenu/${id}`);

test("作り、絵を付け、みんなのメニューにすると、友だちのスマホに出る", async () => {
  const id = await make();
  expect((await raised.get(`/v2/bot/richmenu/${id}`)).body).toEqual({ richMenuId: id, ...menu });
  expect((await setDefault(id)).status).toBe(400);
  expect(await upload(id, png(2500, 843))).toBe(200);
  expect(await upload(id, png(2500, 843))).toBe(400);
  expect((await setDefault(id)).status).toBe(200);
  expect((await raised.get("/v2/bot/user/all/richmenu")).body).toEqual({ richMenuId: id });

  const phone = raised.platform.addPhone({ name: "はなこ" });
  expect((await raised.get(`/_sim/phone/${phone.id}`)).body.richMenuId).toBeNull();
  raised.platform.act(phone.id, { follow: true });
  expect((await raised.get(`/_sim/phone/${phone.id}`)).body.richMenuId).toBe(id);

  expect((await raised.send("DELETE", `/v2/bot/richmenu/${id}`)).status).toBe(200);
  expect((await raised.get("/v2/bot/user/all/richmenu")).status).toBe(404);
  expect((await raised.get("/v2/bot/richmenu/list")).body).toEqual({ richmenus: [] });
  expect((await raised.get(`/_sim/phone/${phone.id}`)).body.richMenuId).toBeNull();
});

test("絵は、同じ大きさのPNGかJPEGで1MBまで", async () => {
  const id = await make();
  expect(await upload(id, png(2500, 1686))).toBe(400);
  expect(await upload(id, Buffer.from("not a picture"))).toBe(400);
  expect(await upload(id, png(2500, 843), "image/gif")).toBe(415);
  expect(await upload(id, Buffer.concat([png(2500, 843), Buffer.alloc(1024 * 1024)]))).toBe(413);
  expect(await upload("richmenu-nothing", png(2500, 843))).toBe(404);
});

test("大きさ、区画、文字数の決まりを守らないメニューは400", async () => {
  const wrong: readonly [object, string][] = [
    [{ size: { width: 700, height: 300 } }, "size.width"],
    [{ size: { width: 2500, height: 2000 } }, "size"],
    [{ chatBarText: "あ".repeat(15) }, "chatBarText"],
    [{ areas: Array(21).fill(menu.areas[0]) }, "areas"],
    [{ areas: [{ ...menu.areas[0], bounds: { x: 1, y: 0, width: 2500, height: 843 } }] }, "areas[0].bounds"],
    [{ areas: [{ ...menu.areas[0], action: { type: "camera", label: "x" } }] }, "areas[0].action.type"],
    [{ selected: "yes" }, "selected"],
  ];
  for (const [change, property] of wrong) {
    const answer = await raised.send("POST", "/v2/bot/richmenu", { ...menu, ...change });
    expect(answer.status).toBe(400);
    expect(answer.body.details).toContainEqual(expect.objectContaining({ property }));
  }
});
