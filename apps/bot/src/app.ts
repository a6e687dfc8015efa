// The door LINE knocks at: proves the sender, keeps every event, and only then says that it arrived.
import { office } from "@kumacari/conversation";
import { type TakeInNeeds, takeIn } from "@kumacari/desk/line";
import type { Clock } from "@kumacari/desk/ports";
import { type Log, nameOf } from "@kumacari/domain";
import { hear, verify } from "@kumacari/line/hear";
import type { Hono } from "hono";
import { Hono as Tiny } from "hono/tiny";
import { readBody } from "./app/read-body.ts";

export type AppNeeds = TakeInNeeds & {
  readonly channelSecret: string;
  readonly clock: Clock;
  readonly log: Log;
};

/** LINE counts anything but 20x as a failure and, where switched on, delivers again. */
export function createApp(needs: AppNeeds): Hono {
  // Two roads need no router for hundreds.
  const app = new Tiny();

  app.post("/webhook", async (c) => {
    const body = await readBody(c.req.raw, c.req.header("content-length"), () => c.req.arrayBuffer());
    if (body === undefined) return refuse(needs.log, 413, "too-large");
    // Over the bytes as they came, before anything reads them.
    if (!verify(body, needs.channelSecret, c.req.header("x-line-signature"))) {
      return refuse(needs.log, 401, "signature");
    }
    const receivedAt = needs.clock.now();
    const heard = hear(body, office, receivedAt);
    if (!heard.ok) return refuse(needs.log, 400, heard.error);
    const { already } = await takeIn(needs, heard.value.events, receivedAt);
    const counts = some({ already, ...heard.value.leftOut });
    // What was kept is told of when it is acted on; here only what is out of the ordinary.
    if (counts) needs.log({ event: "webhook-odd", counts });
    return answer(200);
  });

  app.get("/healthz", (c) => c.json({ ok: true }));

  app.onError((fault) => {
    needs.log({ event: "fault", of: "webhook", fault: nameOf(fault) });
    return answer(500);
  });
  return app;
}

function refuse(log: Log, status: 400 | 401 | 413, of: string): Response {
  log({ event: "webhook-refused", of });
  // What was too large was not read to its end: nothing can follow on that connection.
  return answer(status, status === 413 ? { connection: "close" } : {});
}

/** The status is all there is to say; a length spares the chunked ending. */
const answer = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { "content-length": "0", ...headers } });

function some(counts: Readonly<Record<string, number>>): Record<string, number> | undefined {
  const above = Object.entries(counts).filter(([, count]) => count > 0);
  return above.length > 0 ? Object.fromEntries(above) : undefined;
}
