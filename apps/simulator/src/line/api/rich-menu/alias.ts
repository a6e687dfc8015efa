// /v2/bot/richmenu/alias: names for menus, by which a tap leads from one to another.
import type { Hono } from "hono";
import { richMenuAliasId } from "../../check/action/action.ts";
import { type Check, stated } from "../../check/check.ts";
import type { Ground } from "../../ground.ts";
import { done, invalid, type LineContext, type LineEnv, notJson, objectOf, refuse } from "../answer.ts";
import { menuId, menuOf } from "./find-menu.ts";

const path = "/v2/bot/richmenu/alias";
const most = 1000;

export function richMenuAlias(app: Hono<LineEnv>, ground: Ground): void {
  const { world } = ground;
  const { record } = world;
  const named = (id: string) => record.richMenuAliases.find((it) => it.richMenuAliasId === id);

  app.post(path, async (c) => {
    const asked = await readAlias(c, ground, { richMenuAliasId });
    if (asked instanceof Response) return asked;
    if (named(asked.richMenuAliasId)) return refuse(c, 400, "conflict richmenu alias id");
    if (record.richMenuAliases.length >= most) {
      return refuse(c, 400, "The number of richmenu aliases exceeds the limit");
    }
    record.richMenuAliases.push(asked);
    world.changed();
    return done(c);
  });
  app.get(`${path}/list`, (c) => c.json({ aliases: record.richMenuAliases }));
  app.get(`${path}/:alias`, (c) => {
    const found = named(c.req.param("alias"));
    return found ? c.json(found) : noAlias(c, c.req.param("alias"));
  });
  app.post(`${path}/:alias`, async (c) => {
    const found = named(c.req.param("alias"));
    if (!found) return noAlias(c, c.req.param("alias"));
    const asked = await readAlias(c, ground, {});
    if (asked instanceof Response) return asked;
    found.richMenuId = asked.richMenuId;
    world.changed();
    return done(c);
  });
  app.delete(`${path}/:alias`, (c) => {
    const found = named(c.req.param("alias"));
    if (!found) return noAlias(c, c.req.param("alias"));
    record.richMenuAliases = record.richMenuAliases.filter((it) => it !== found);
    world.changed();
    return done(c);
  });
}

/** A menu without its picture is to an alias as if it were not there. */
async function readAlias(c: LineContext, { world }: Ground, more: Readonly<Record<string, Check>>) {
  const body = await objectOf(c);
  if (!body) return notJson(c);
  const problems = stated({ ...more, richMenuId: menuId })(body, "");
  if (problems.length > 0) return invalid(c, problems);
  const richMenuId = String(body.richMenuId);
  if (!menuOf(world, richMenuId)?.image) return refuse(c, 400, "richmenu not found");
  return { richMenuAliasId: String(body.richMenuAliasId), richMenuId };
}

function noAlias(c: LineContext, id: string): Response {
  const wellFormed = richMenuAliasId(id, "richMenuAliasId").length === 0;
  return wellFormed
    ? refuse(c, 404, "richmenu alias not found")
    : refuse(c, 400, "The value for the 'richMenuAliasId' parameter is invalid");
}
