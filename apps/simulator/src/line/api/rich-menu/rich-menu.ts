// /v2/bot/richmenu: make, read, list and delete rich menus.
import type { Hono } from "hono";
import { richMenuProblems } from "../../check/rich-menu.ts";
import type { Ground } from "../../ground.ts";
import { richMenuId } from "../../world/ids.ts";
import { richMenu as shape } from "../../world/records.ts";
import { done, invalid, type LineEnv, notJson, objectOf, refuse } from "../answer.ts";

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
    record.richMenus.push({ menu: shape.parse({ ...body, richMenuId: id }), image: null });
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
    const found = record.richMenus.find((it) => it.menu.richMenuId === c.req.param("id"));
    return found ? c.json(found.menu) : refuse(c, 404, "Richmenu not found");
  });
  app.delete("/v2/bot/richmenu/:id", async (c) => {
    const id = c.req.param("id");
    const index = record.richMenus.findIndex((it) => it.menu.richMenuId === id);
    if (index < 0) return refuse(c, 404, "Richmenu not found");
    record.richMenus.splice(index, 1);
    if (record.defaultRichMenuId === id) record.defaultRichMenuId = null;
    await world.folder.dropImage(id);
    world.changed();
    return done(c);
  });
}
