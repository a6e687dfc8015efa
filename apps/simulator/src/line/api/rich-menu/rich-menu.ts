// /v2/bot/richmenu: make, check, read, list and delete rich menus.
import type { Hono } from "hono";
import { richMenuProblems } from "../../check/rich-menu.ts";
import type { Ground } from "../../ground.ts";
import { richMenuId } from "../../world/ids.ts";
import { done, invalid, type LineEnv, notJson, objectOf, refuse } from "../answer.ts";
import { menuOf } from "./find-menu.ts";
import { keptMenu } from "./kept-menu.ts";

const most = 1000;

export function richMenu(app: Hono<LineEnv>, ground: Ground): void {
  const { world } = ground;
  const { record } = world;
  app.post("/v2/bot/richmenu", async (c) => {
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const problems = richMenuProblems(body);
    if (problems.length > 0) return invalid(c, problems);
    if (record.richMenus.length >= most) return refuse(c, 400, "The number of rich menus exceeds the limit");
    const id = richMenuId(ground.chance);
    record.richMenus.push({ menu: keptMenu(id, body), image: null });
    world.changed();
    return c.json({ richMenuId: id });
  });
  app.post("/v2/bot/richmenu/validate", async (c) => {
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const problems = richMenuProblems(body);
    return problems.length > 0 ? invalid(c, problems) : done(c);
  });
  app.get("/v2/bot/richmenu/list", (c) => c.json({ richmenus: record.richMenus.map((it) => it.menu) }));
  app.get("/v2/bot/richmenu/:id", (c) => {
    const found = menuOf(world, c.req.param("id"));
    return found ? c.json(found.menu) : refuse(c, 404, "Not found");
  });
  app.delete("/v2/bot/richmenu/:id", async (c) => {
    const id = c.req.param("id");
    const found = menuOf(world, id);
    if (!found) return refuse(c, 404, "Not found");
    forget(ground, id);
    await world.folder.dropImage(id);
    return done(c);
  });
}

/** Whoever was shown it is shown the account's menu again; an alias stays, and leads nowhere. */
function forget({ world }: Ground, id: string): void {
  const { record } = world;
  record.richMenus = record.richMenus.filter((it) => it.menu.richMenuId !== id);
  if (record.defaultRichMenuId === id) record.defaultRichMenuId = null;
  for (const phone of record.phones) if (phone.richMenuId === id) phone.richMenuId = null;
  world.changed();
}
