// GET /v2/bot/message/{id}/content: what a person sent as a picture, video, sound or file, until it is unsent.
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { type Content, contentOf, previewOf } from "../world/content.ts";
import type { TalkMessage } from "../world/records.ts";
import { type LineContext, type LineEnv, refuse } from "./answer.ts";

export function content(app: Hono<LineEnv>, ground: Ground): void {
  const at = "/v2/bot/message/:id/content";
  app.get(at, (c) => give(c, contentOf(sent(ground, c.req.param("id")))));
  app.get(`${at}/preview`, (c) => give(c, previewOf(sent(ground, c.req.param("id")))));
  app.get(`${at}/transcoding`, (c) => {
    const type = sent(ground, c.req.param("id"))?.type;
    return type === "video" || type === "audio"
      ? c.json({ status: "succeeded" })
      : refuse(c, 404, "Not found");
  });
}

const give = (c: LineContext, it: Content | undefined): Response =>
  it ? c.body(it.bytes, 200, { "content-type": it.type }) : refuse(c, 404, "Not found");

function sent({ world }: Ground, id: string): TalkMessage | undefined {
  for (const { talk } of world.record.phones) {
    const entry = talk.findLast((it) => it.message.id === id);
    if (entry) return entry.from === "me" ? entry.message : undefined;
  }
  return undefined;
}
