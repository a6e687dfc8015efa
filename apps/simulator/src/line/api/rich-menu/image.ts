// /v2/bot/richmenu/{id}/content: a rich menu's picture, given once, of the menu's own size and at most 1 MB.
import type { Hono } from "hono";
import { pictureSize } from "../../check/picture-size.ts";
import type { Ground } from "../../ground.ts";
import { done, type LineEnv, refuse } from "../answer.ts";
import { menuOf } from "./find-menu.ts";

const largest = 1024 * 1024;

export function richMenuImage(app: Hono<LineEnv>, ground: Ground): void {
  const { world } = ground;
  app.post("/v2/bot/richmenu/:id/content", async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const found = menuOf(world, c.req.param("id"));
    if (!found) return refuse(c, 404, "Not found");
    if (found.image) return refuse(c, 400, "An image has already been uploaded to the richmenu");
    const type = c.req.header("content-type")?.split(";")[0]?.trim().toLowerCase();
    if (type !== "image/png" && type !== "image/jpeg") return refuse(c, 415, "Unsupported Media Type");
    if (bytes.byteLength > largest) return refuse(c, 413, "Request Entity Too Large");
    const size = pictureSize(bytes);
    const { width, height } = found.menu.size;
    if (size?.width !== width || size.height !== height) {
      return refuse(c, 400, "The image size is not allowed for richmenu");
    }
    await world.folder.saveImage(found.menu.richMenuId, bytes);
    found.image = type;
    world.changed();
    return done(c);
  });
  app.get("/v2/bot/richmenu/:id/content", async (c) => {
    const found = menuOf(world, c.req.param("id"));
    const bytes = found?.image ? await world.folder.loadImage(found.menu.richMenuId) : undefined;
    if (!found?.image || !bytes) return refuse(c, 404, "Not found");
    return c.body(bytes, 200, { "content-type": found.image });
  });
}
