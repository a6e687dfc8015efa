// Everything LINE's API says about rich menus.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import type { LineEnv } from "../answer.ts";
import { richMenuAlias } from "./alias.ts";
import { richMenuBatch } from "./batch.ts";
import { richMenuBulk } from "./bulk.ts";
import { richMenuDefault } from "./default.ts";
import { richMenuImage } from "./image.ts";
import { richMenu } from "./rich-menu.ts";
import { richMenuOfUser } from "./user.ts";

/** The more exact path first: `all` stands where a user id does, and an alias may be called `content`. */
const nouns = [
  richMenuAlias,
  richMenuBatch,
  richMenuBulk,
  richMenu,
  richMenuImage,
  richMenuDefault,
  richMenuOfUser,
] as const;

export function richMenus(app: Hono<LineEnv>, ground: Ground): void {
  for (const noun of nouns) noun(app, ground);
}
