// /v2/bot/user/{userId}/richmenu: the menu of one person, which goes before the account's.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import type { Phone } from "../../world/records.ts";
import { isFriend } from "../../world/talk.ts";
import type { World } from "../../world/world.ts";
import { done, type LineContext, type LineEnv, refuse } from "../answer.ts";
import { isUserId, menuOf, noImage } from "./find-menu.ts";

export function richMenuOfUser(app: Hono<LineEnv>, ground: Ground): void {
  const { world } = ground;
  app.post("/v2/bot/user/:userId/richmenu/:id", (c) => {
    const userId = c.req.param("userId");
    if (!isUserId(userId)) return noUser(c);
    const found = menuOf(world, c.req.param("id"));
    if (!found) return refuse(c, 404, "Not found");
    if (!found.image) return refuse(c, 400, noImage);
    setMenu(world, userId, found.menu.richMenuId);
    return done(c);
  });
  app.get("/v2/bot/user/:userId/richmenu", (c) => {
    const userId = c.req.param("userId");
    if (!isUserId(userId)) return noUser(c);
    const richMenuId = friendOf(world, userId)?.richMenuId;
    return richMenuId ? c.json({ richMenuId }) : refuse(c, 404, "the user has no richmenu");
  });
  app.delete("/v2/bot/user/:userId/richmenu", (c) => {
    const userId = c.req.param("userId");
    if (!isUserId(userId)) return noUser(c);
    setMenu(world, userId, null);
    return done(c);
  });
}

/** Nothing happens to who is no friend; LINE does not say so. */
export function setMenu(world: World, userId: string, richMenuId: string | null): void {
  const phone = friendOf(world, userId);
  if (!phone) return;
  phone.richMenuId = richMenuId;
  world.changed(phone.id);
}

function friendOf(world: World, userId: string): Phone | undefined {
  const phone = world.phoneOf(userId);
  return phone && isFriend(phone) ? phone : undefined;
}

const noUser = (c: LineContext): Response =>
  refuse(c, 400, "The value for the 'userId' parameter is invalid");
