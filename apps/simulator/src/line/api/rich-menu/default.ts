// /v2/bot/user/all/richmenu: the menu that everybody sees who has none of their own.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import { done, type LineEnv, refuse } from "../answer.ts";
import { menuOf, noImage } from "./find-menu.ts";

const path = "/v2/bot/user/all/richmenu";

export function richMenuDefault(app: Hono<LineEnv>, ground: Ground): void {
  const { world } = ground;
  app.post(`${path}/:id`, (c) => {
    const found = menuOf(world, c.req.param("id"));
    if (!found) return refuse(c, 404, "Not found");
    if (!found.image) return refuse(c, 400, noImage);
    world.record.defaultRichMenuId = found.menu.richMenuId;
    world.changed();
    return done(c);
  });
  app.get(path, (c) => {
    const id = world.record.defaultRichMenuId;
    return id === null ? refuse(c, 404, "no default richmenu") : c.json({ richMenuId: id });
  });
  app.delete(path, (c) => {
    world.record.defaultRichMenuId = null;
    world.changed();
    return done(c);
  });
}
