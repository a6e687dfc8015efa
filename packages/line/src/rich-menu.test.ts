import { instant } from "@kumacari/domain";
import { afterEach, expect, test } from "vitest";
import { brokenAction, graphemes } from "../test/limits.ts";
import { type Asked, type StandIn, standIn, type Told } from "../test/line-stand-in.ts";
import { createLineClient } from "./client.ts";
import { installRichMenu } from "./rich-menu.ts";
import { richMenu } from "./rich-menu-areas.ts";

const menu = richMenu({ liffBase: "https://liff.line.me/2000000002-kumacari" });
const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const opened: StandIn[] = [];
afterEach(async () => {
  for (const it of opened.splice(0)) await it.close();
});

/** Keeps menus as LINE does: none becomes the default before it has its picture. */
async function office(broken: (asked: Asked) => boolean = () => false) {
  const menus: { richMenuId: string; name: string; pictured: boolean }[] = [];
  let shown: string | undefined;
  const answer = (asked: Asked): Told | undefined => {
    const { method, path, body } = asked;
    if (broken(asked)) return { status: 500 };
    const [, id = "", rest] = /^\/v2\/bot\/richmenu\/([^/]+)(\/content)?$/.exec(path) ?? [];
    if (path === "/v2/bot/richmenu/list") return { status: 200, json: { richmenus: menus } };
    if (path === "/v2/bot/richmenu") {
      const made = {
        richMenuId: `menu-${menus.length + 1}`,
        name: JSON.parse(String(body)).name,
        pictured: false,
      };
      menus.push(made);
      return { status: 200, json: { richMenuId: made.richMenuId } };
    }
    const found = menus.find((it) => it.richMenuId === id);
    if (found && rest) {
      found.pictured = body.equals(image) && asked.headers["content-type"] === "image/png";
      return { status: 200 };
    }
    if (found && method === "DELETE") {
      menus.splice(menus.indexOf(found), 1);
      return { status: 200 };
    }
    if (path === "/v2/bot/user/all/richmenu")
      return shown ? { status: 200, json: { richMenuId: shown } } : { status: 404 };
    const wanted = menus.find((it) => path === `/v2/bot/user/all/richmenu/${it.richMenuId}`);
    if (!wanted) return undefined;
    if (wanted.pictured) shown = wanted.richMenuId;
    return { status: wanted.pictured ? 200 : 400 };
  };
  const line = await standIn(answer);
  opened.push(line);
  const client = createLineClient({
    channelId: "1",
    channelSecret: "s",
    apiOrigin: line.origin,
    dataOrigin: line.origin,
    clock: { now: () => instant(1_795_000_000_000) },
  });
  return {
    line,
    menus,
    shown: () => shown,
    install: (it = menu) => installRichMenu(client, it, { liffBase: "https://liff.line.me/1" }, image),
  };
}

test("メニューは、二度目には何も変えない", async () => {
  const it = await office();
  expect(await it.install()).toBe("installed");
  const asked = it.line.asked.length;
  expect(await it.install()).toBe("already-there");
  expect(it.menus).toHaveLength(1);
  expect(it.shown()).toBe("menu-1");
  expect(it.line.asked.slice(asked).every(({ method }) => method === "GET")).toBe(true);
});

test("途中で止まっても、次に置き直して、作りかけを片付ける", async () => {
  let failing = true;
  const it = await office(({ path }) => failing && path.endsWith("/content"));
  await expect(it.install()).rejects.toThrow("status 500");
  failing = false;
  expect(await it.install()).toBe("installed");
  expect(it.menus.map(({ pictured }) => pictured)).toEqual([true]);
});

test("行き先が変わったら新しいメニューに替え、手で作ったものには触れない", async () => {
  const it = await office();
  it.menus.push({ richMenuId: "by-hand", name: "年末のお知らせ", pictured: true });
  await it.install();
  await it.install(richMenu({ liffBase: "https://liff.line.me/other" }));
  expect(it.menus.map(({ name }) => name)).toEqual(["年末のお知らせ", expect.stringContaining("other")]);
});

test("メニューは、LINEの上限の中に収まる", () => {
  const { size, areas = [], name, chatBarText = "" } = menu;
  expect(size).toEqual({ width: 2500, height: 1686 });
  expect(2500 / 1686).toBeGreaterThanOrEqual(1.45);
  expect(graphemes(name)).toBeLessThanOrEqual(300);
  expect(graphemes(chatBarText)).toBeLessThanOrEqual(14);
  expect(areas.length).toBeLessThanOrEqual(20);
  expect(areas.flatMap(({ action }) => brokenAction(action, 20))).toEqual([]);
});

test("五つの入口が絵のすべてを、重なりなく覆う", () => {
  const bounds = (menu.areas ?? []).map((it) => ({ x: 0, y: 0, width: 0, height: 0, ...it.bounds }));
  expect(bounds.reduce((sum, it) => sum + it.width * it.height, 0)).toBe(2500 * 1686);
  for (const a of bounds) {
    expect(a.x + a.width).toBeLessThanOrEqual(2500);
    expect(a.y + a.height).toBeLessThanOrEqual(1686);
    const over = bounds.filter(
      (b) =>
        a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    );
    expect(over).toEqual([]);
  }
});
