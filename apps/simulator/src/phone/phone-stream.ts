// Keeps a phone page alive: the whole view at once and again after every change, over server-sent events.
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Ground } from "../line/ground.ts";
import type { Phone } from "../line/world/records.ts";
import { viewOf } from "./view.ts";

const heartbeat = 20_000;

export function streamPhone(c: Context, ground: Ground, phone: Phone): Response {
  return streamSSE(c, async (stream) => {
    let wake = (): void => {};
    let stale = true;
    const stop = ground.world.watch(phone.id, () => {
      stale = true;
      wake();
    });
    stream.onAbort(() => {
      stop();
      wake();
    });
    while (!stream.aborted) {
      // Several changes of one moment become one view.
      if (stale) {
        stale = false;
        await stream.writeSSE({ event: "view", data: JSON.stringify(viewOf(ground, phone)), retry: 500 });
      } else {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, heartbeat);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        if (!stale && !stream.aborted) await stream.write(": still here\n\n");
      }
    }
  });
}
