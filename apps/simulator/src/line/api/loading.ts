// POST /v2/bot/chat/loading/start: three dots in a friend's talk for 5 to 60 s, gone with the next message.
import { type Instant, plus } from "@kumacari/domain";
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { isFriend } from "../world/talk.ts";
import { type LineEnv, notJson, objectOf, refuse } from "./answer.ts";

export type Loading = {
  start(phoneId: string, until: Instant): void;
  end(phoneId: string): void;
  until(phoneId: string): Instant | undefined;
};

export function createLoading(): Loading {
  const until = new Map<string, Instant>();
  return {
    start: (id, end) => void until.set(id, end),
    end: (id) => void until.delete(id),
    until: (id) => until.get(id),
  };
}

export function loading(app: Hono<LineEnv>, ground: Ground): void {
  app.post("/v2/bot/chat/loading/start", async (c) => {
    const body = await objectOf(c);
    if (!body) return notJson(c);
    const { chatId, loadingSeconds = 20 } = body;
    const seconds = typeof loadingSeconds === "number" ? loadingSeconds : Number.NaN;
    if (!(seconds >= 5 && seconds <= 60 && seconds % 5 === 0)) {
      return refuse(c, 400, "loadingSeconds must be a multiple of 5 between 5 and 60");
    }
    const phone = typeof chatId === "string" ? ground.world.phoneOf(chatId) : undefined;
    if (!phone) return refuse(c, 400, "The property, 'chatId', in the request body is invalid");
    if (isFriend(phone)) {
      ground.loading.start(phone.id, plus(ground.clock.now(), seconds * 1000));
      ground.world.changed(phone.id);
    }
    return c.json({}, 202);
  });
}
