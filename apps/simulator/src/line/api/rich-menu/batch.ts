// /v2/bot/richmenu/batch: moves everybody from one menu to another, or away from it, all at once and each person once.
import { type Instant, plus } from "@kumacari/domain";
import type { Hono } from "hono";
import type { Fields } from "../../check/check.ts";
import type { Ground } from "../../ground.ts";
import { done, invalid, type LineContext, type LineEnv, notJson, objectOf, refuse } from "../answer.ts";
import { batchProblems, missingMenus, operationsOf, withoutImage } from "./batch-body.ts";

const twoWeeks = 14 * 86_400_000;

export function richMenuBatch(app: Hono<LineEnv>, ground: Ground): void {
  const accepted = new Map<string, Instant>();
  const resumable = new Map<string, Instant>();
  const { clock } = ground;
  const alive = (at: Instant | undefined): at is Instant =>
    at !== undefined && clock.now() < plus(at, twoWeeks);

  app.post("/v2/bot/richmenu/batch", async (c) => {
    const body = await readBatch(c, ground);
    if (body instanceof Response) return body;
    const key = typeof body.resumeRequestKey === "string" ? body.resumeRequestKey : undefined;
    // What a key began is finished for everybody, so there is nothing to resume.
    const begun = key !== undefined && alive(resumable.get(key));
    if (!begun) move(ground, body);
    if (key !== undefined && !begun) resumable.set(key, clock.now());
    accepted.set(c.get("requestId"), clock.now());
    return c.json({}, 202);
  });
  app.post("/v2/bot/richmenu/validate/batch", async (c) => {
    const body = await readBatch(c, ground);
    return body instanceof Response ? body : done(c);
  });
  app.get("/v2/bot/richmenu/progress/batch", (c) => {
    const id = c.req.query("requestId") ?? "";
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
      return refuse(c, 400, "The value for the 'requestId' parameter is invalid");
    }
    const at = accepted.get(id);
    if (!alive(at)) return refuse(c, 404, "Not found");
    const time = new Date(at).toISOString();
    return c.json({ phase: "succeeded", acceptedTime: time, completedTime: time });
  });
}

async function readBatch(c: LineContext, { world }: Ground): Promise<Fields | Response> {
  const body = await objectOf(c);
  if (!body) return notJson(c);
  const problems = batchProblems(body);
  if (problems.length > 0) return invalid(c, problems);
  const missing = missingMenus(world, body);
  if (missing.length > 0) {
    return refuse(c, 404, `The request body has ${missing.length} error(s)`, missing);
  }
  const bare = withoutImage(world, body);
  return bare.length > 0 ? invalid(c, bare) : body;
}

/** Each person by the menu they had before: no operation sees what another did. */
function move({ world }: Ground, body: Fields): void {
  const operations = operationsOf(body);
  const all = operations.some((it) => it.type === "unlinkAll");
  const next = new Map(operations.map((it) => [it.from, it.type === "link" ? String(it.to) : null]));
  for (const phone of world.record.phones) {
    if (phone.richMenuId === null) continue;
    const to = all ? null : next.get(phone.richMenuId);
    if (to === undefined) continue;
    phone.richMenuId = to;
    world.changed(phone.id);
  }
}
