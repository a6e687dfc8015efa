// Keeps a phone page alive: the whole view at once and again after every change, over server-sent events.
import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { Ground } from "../line/ground.ts";
import type { Phone } from "../line/world/records.ts";
import type { Unread } from "./unread.ts";
import { viewOf } from "./view.ts";

/** Standby is a switch of the whole channel: no phone is told of it, so each looks. */
const tick = 1_000;
const ticksPerHeartbeat = 20;

type Streamed = { readonly ground: Ground; readonly phone: Phone; readonly unread: Unread };

export function streamPhone(c: Context, { ground, phone, unread }: Streamed): Response {
  return streamSSE(c, async (stream) => {
    let wake = (): void => {};
    let stale = true;
    let standby = false;
    let quiet = 0;
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
      if (stale || ground.trouble.standby !== standby) {
        stale = false;
        standby = ground.trouble.standby;
        const data = JSON.stringify(viewOf(ground, phone));
        // A page listens only while it is seen.
        unread.seen(phone);
        await stream.writeSSE({ event: "view", data, retry: 500 });
      } else {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, tick);
          timer.unref();
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        quiet = (quiet + 1) % ticksPerHeartbeat;
        if (quiet === 0 && !stream.aborted) await stream.write(": still here\n\n");
      }
    }
  });
}
