// A tap that switches menus, and each way it can fail.
import { expect, test } from "vitest";
import { noFolder } from "../../world/folder.ts";
import { type Phone, worldRecord } from "../../world/records.ts";
import { shownMenu } from "../../world/talk.ts";
import { openWorld, type World } from "../../world/world.ts";
import { menu } from "./office.ts";
import { switchMenu } from "./switch-menu.ts";

function person(): { readonly world: World; readonly phone: Phone } {
  const phone = {
    id: "p1",
    userId: "U1",
    name: "はなこ",
    added: true,
    blocked: false,
    lastSpokeAt: null,
    talk: [],
  };
  const stored = (richMenuId: string, image: "image/png" | null) => ({
    menu: { ...menu, richMenuId },
    image,
  });
  const alias = (richMenuAliasId: string, richMenuId: string) => ({ richMenuAliasId, richMenuId });
  const record = worldRecord.parse({
    version: 1,
    botUserId: "U0",
    nextMessage: 1,
    nextPhone: 2,
    phones: [phone],
    richMenus: [stored("first", "image/png"), stored("second", "image/png"), stored("bare", null)],
    defaultRichMenuId: "first",
    richMenuAliases: [alias("to-second", "second"), alias("to-bare", "bare"), alias("to-gone", "gone")],
    redelivery: false,
    sentThisMonth: { month: "2026-11", count: 0 },
    signingKey: { kty: "EC", kid: "k" },
  });
  const world = openWorld(record, noFolder());
  const found = world.phone("p1");
  if (!found) throw new Error("no phone");
  return { world, phone: found };
}

test("切り替えると、その人だけ、その名のメニューになる", () => {
  const { world, phone } = person();
  let told = 0;
  world.watch("p1", () => {
    told += 1;
  });
  expect(switchMenu({ world }, phone, "to-second")).toBe("SUCCESS");
  expect(shownMenu(world, phone)?.menu.richMenuId).toBe("second");
  expect([world.record.defaultRichMenuId, told]).toEqual(["first", 1]);
});

test("切り替えられなければ、わけを言い、メニューはそのまま", () => {
  const { world, phone } = person();
  expect(switchMenu({ world }, phone, "nothing")).toBe("RICHMENU_ALIAS_ID_NOTFOUND");
  expect(switchMenu({ world }, phone, "to-gone")).toBe("RICHMENU_NOTFOUND");
  expect(switchMenu({ world }, phone, "to-bare")).toBe("FAILED");
  expect(shownMenu(world, phone)?.menu.richMenuId).toBe("first");
  phone.blocked = true;
  expect(switchMenu({ world }, phone, "to-second")).toBe("FAILED");
  expect(phone.richMenuId).toBeNull();
});
