// /v2/bot/richmenu/bulk: a menu for up to 500 people at once, or for them none of their own any more.
import type { Hono } from "hono";
import { type Check, fine, list, problem, stated } from "../../check/check.ts";
import type { Ground } from "../../ground.ts";
import { invalid, type LineContext, type LineEnv, notJson, objectOf, refuse } from "../answer.ts";
import { isUserId, menuId, menuOf, noImage } from "./find-menu.ts";
import { setMenu } from "./user.ts";

const userId: Check = (value, at) => (typeof value === "string" ? fine : problem(at, "invalid property"));
const userIds = list({ min: 1, max: 500 }, userId);

export function richMenuBulk(app: Hono<LineEnv>, ground: Ground): void {
  const { world } = ground;
  app.post("/v2/bot/richmenu/bulk/link", async (c) => {
    const read = await readBody(c, stated({ richMenuId: menuId, userIds }));
    if (read instanceof Response) return read;
    const found = menuOf(world, String(read.body.richMenuId));
    if (!found) return refuse(c, 404, "richmenu not found");
    if (!found.image) return refuse(c, 400, noImage);
    for (const id of read.people) setMenu(world, id, found.menu.richMenuId);
    return c.json({}, 202);
  });
  app.post("/v2/bot/richmenu/bulk/unlink", async (c) => {
    const read = await readBody(c, stated({ userIds }));
    if (read instanceof Response) return read;
    for (const id of read.people) setMenu(world, id, null);
    return c.json({}, 202);
  });
}

type Read = { readonly body: Readonly<Record<string, unknown>>; readonly people: readonly string[] };

/** The refusal, when there is one: then nobody's menu changes. */
async function readBody(c: LineContext, check: Check): Promise<Read | Response> {
  const body = await objectOf(c);
  if (!body) return notJson(c);
  const problems = check(body, "");
  if (problems.length > 0) return invalid(c, problems);
  const ids: readonly unknown[] = Array.isArray(body.userIds) ? body.userIds : [];
  const wrong = ids.findIndex((id) => !isUserId(id));
  if (wrong >= 0) {
    const property = `The property, 'userIds[${wrong}]', in the request body is invalid`;
    return refuse(c, 400, `${property} (line: -, column: -)`);
  }
  return { body, people: ids.filter(isUserId) };
}
