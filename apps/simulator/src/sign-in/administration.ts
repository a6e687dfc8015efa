// The sign-in service's administration, on loopback and for whoever holds this start's secret: the api.
import { Hono } from "hono";
import * as z from "zod";
import { type Accounts, toldOf } from "./accounts.ts";
import type { Grants } from "./grants.ts";
import { same } from "./passwords.ts";

type Parts = {
  readonly accounts: Accounts;
  readonly grants: Pick<Grants, "endAll" | "flush">;
  readonly secret: string;
};

const pageSize = 60;
const inviting = z.object({ mail: z.string().min(3).max(254), temporary: z.string().min(12).max(128) });
const resetting = inviting.pick({ temporary: true });

/** Every answer is JSON; what was changed is on disk before it is answered. */
export function administration({ accounts, grants, secret }: Parts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const given = /^Bearer (\S+)$/.exec(c.req.header("authorization") ?? "")?.[1] ?? "";
    if (!same(given, secret)) return c.json({}, 401);
    await next();
    accounts.flush();
    grants.flush();
    return undefined;
  });

  app.post("/accounts", async (c) => {
    const asked = inviting.safeParse(await c.req.json().catch(() => undefined));
    if (!asked.success) return c.json({}, 400);
    const subject = accounts.invite(asked.data.mail, asked.data.temporary);
    return subject ? c.json({ subject }, 201) : c.json({}, 409);
  });

  app.get("/accounts", (c) => {
    const after = c.req.query("after") ?? "";
    const left = accounts
      .told()
      .filter((it) => it.subject > after)
      .toSorted((a, b) => (a.subject < b.subject ? -1 : 1));
    const page = left.slice(0, pageSize);
    return c.json({ accounts: page, ...(left.length > page.length ? { next: page.at(-1)?.subject } : {}) });
  });

  app.get("/accounts/:subject", (c) => {
    const found = accounts.bySubject(c.req.param("subject"));
    return found ? c.json(toldOf(found)) : c.json({}, 404);
  });

  app.post("/accounts/:subject/disable", (c) => {
    accounts.setActive(c.req.param("subject"), false);
    return c.json({});
  });

  app.post("/accounts/:subject/enable", (c) => {
    accounts.setActive(c.req.param("subject"), true);
    return c.json({});
  });

  app.post("/accounts/:subject/sign-out", (c) => {
    grants.endAll(c.req.param("subject"));
    return c.json({});
  });

  app.post("/accounts/:subject/reset", async (c) => {
    const subject = c.req.param("subject");
    const asked = resetting.safeParse(await c.req.json().catch(() => undefined));
    if (!asked.success) return c.json({}, 400);
    if (!accounts.reset(subject, asked.data.temporary)) return c.json({}, 404);
    grants.endAll(subject);
    return c.json({ subject });
  });

  app.delete("/accounts/:subject", (c) => {
    accounts.remove(c.req.param("subject"));
    grants.endAll(c.req.param("subject"));
    return c.json({});
  });

  return app;
}
