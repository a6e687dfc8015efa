// The two steps of signing in: password, then one-time code; only both together end in a session.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Clock } from "@kumacari/desk/ports";
import { Hono } from "hono";
import type { Provider } from "oidc-provider";
import { style, stylePath } from "../look/page.ts";
import type { Accounts } from "./accounts.ts";
import { createBrake } from "./brake.ts";
import { codePage, lostPage, passwordPage, words } from "./pages.ts";

type Parts = {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly adminOrigin: string;
};

/** How long after the password the code may come. */
const betweenStepsMs = 5 * 60_000;

export function createSteps({
  provider,
  accounts,
  clock,
  adminOrigin,
}: Parts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const brake = createBrake(clock);
  const halfway = new Map<string, { readonly subject: string; readonly at: number }>();
  const atCode = (uid: string): string | undefined => {
    const found = halfway.get(uid);
    if (found && clock.now() - found.at <= betweenStepsMs) return found.subject;
    halfway.delete(uid);
    return undefined;
  };
  // The cookie of the interaction binds these pages to the browser that began it.
  const isTheirs = async (uid: string, req: IncomingMessage, res: ServerResponse): Promise<boolean> =>
    provider.interactionDetails(req, res).then(
      (it) => it.uid === uid && it.prompt.name === "login",
      () => false,
    );

  app.get(stylePath, (c) => c.body(style, 200, { "Content-Type": "text/css; charset=utf-8" }));

  app.use("/sign-in/:uid/*", async (c, next) => {
    if (!(await isTheirs(c.req.param("uid"), c.env.incoming, c.env.outgoing)))
      return c.html(lostPage(adminOrigin), 400);
    await next();
  });

  app.get("/sign-in/:uid/", (c) => {
    const { uid } = c.req.param();
    return c.html(atCode(uid) ? codePage(uid, {}) : passwordPage(uid, {}));
  });

  app.get("/sign-in/:uid/again", (c) => {
    halfway.delete(c.req.param("uid"));
    return c.redirect(`/sign-in/${c.req.param("uid")}/`, 303);
  });

  app.post("/sign-in/:uid/password", async (c) => {
    const { uid } = c.req.param();
    const { mail, password } = await fields(c.req.parseBody(), "mail", "password");
    const wait = brake.wait(mail);
    if (wait > 0) return c.html(passwordPage(uid, { mail, refused: words.wait(wait) }), 429);
    const subject = accounts.withPassword(mail, password);
    if (!subject) {
      brake.wrong(mail);
      return c.html(passwordPage(uid, { mail, refused: words.refused }), 401);
    }
    halfway.set(uid, { subject, at: clock.now() });
    return c.redirect(`/sign-in/${uid}/`, 303);
  });

  app.post("/sign-in/:uid/code", async (c) => {
    const { uid } = c.req.param();
    const subject = atCode(uid);
    const mail = subject && accounts.bySubject(subject)?.mail;
    if (!subject || !mail) return c.html(passwordPage(uid, { refused: words.refused }), 401);
    const wait = brake.wait(mail);
    if (wait > 0) return c.html(codePage(uid, { refused: words.wait(wait) }), 429);
    const { code } = await fields(c.req.parseBody(), "code");
    if (!accounts.takeCode(subject, code)) {
      brake.wrong(mail);
      return c.html(codePage(uid, { refused: words.refused }), 401);
    }
    brake.right(mail);
    halfway.delete(uid);
    const login = {
      accountId: subject,
      amr: ["pwd", "otp"],
      ts: Math.floor(clock.now() / 1000),
      remember: false,
    };
    return c.redirect(await provider.interactionResult(c.env.incoming, c.env.outgoing, { login }), 303);
  });

  return app;
}

async function fields<N extends string>(
  body: Promise<Record<string, unknown>>,
  ...names: readonly N[]
): Promise<Record<N, string>> {
  const sent = await body;
  const of = (name: N): readonly [N, string] => {
    const value = sent[name];
    return [name, typeof value === "string" ? value.slice(0, 500) : ""];
  };
  // Object.fromEntries forgets the names it was given.
  return Object.fromEntries(names.map(of)) as Record<N, string>;
}
