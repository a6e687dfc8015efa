// Everything LINE's API says about rich menus.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import type { LineEnv } from "../answer.ts";
import { richMenuDefault } from "./default.ts";
import { richMenuImage } from "./image.ts";
import { richMenu } from "./rich-menu.ts";

export function richMenus(app: Hono<LineEnv>, ground: Ground): void {
  for (const noun of [richMenu, richMenuImage, richMenuDefault]) noun(app, ground);
}
