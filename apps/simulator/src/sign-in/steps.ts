// The steps of signing in: password, then one-time code, and before the first code a password and a key of one's own.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import type { Clock } from "@kumacari/desk/ports";
import { Hono } from "hono";
import type { Provider } from "oidc-provider";
import { type Html, style, stylePath } from "../look/page.ts";
import { standingOf } from "./account.ts";
import type { Accounts } from "./accounts.ts";
import { createBrake } from "./brake.ts";
import { newSecret } from "./codes.ts";
import { codePage, lostPage, passwordPage, words } from "./pages.ts";
import { newPasswordPage, setUpPage, setUpWords } from "./set-up-pages.ts";

type Parts = {
  readonly provider: Provider;
  readonly accounts: Accounts;
  readonly clock: Clock;
  readonly adminOrigin: string;
};

/** How long after the password the code may come; to set up an authenticator takes as long as the whole may take. */
const betweenStepsMs = 5 * 60_000;
const setUpMs = 10 * 60_000;

/** Somebody whose password was right. `secret`: the key they are about to set up, kept once a code of it was right. */
type Halfway = { readonly subject: string; readonly at: number; readonly secret: string };

export function createSteps({
  provider,
  accounts,
  clock,
  adminOrigin,
}: Parts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const brake = createBrake(clock);
  const halfway = new Map<string, Halfway>();
  const atHalf = (uid: string) => {
    const found = halfway.get(uid);
    // Stopped or removed meanwhile: they begin anew, and are refused there.
    const account = found && accounts.bySubject(found.subject);
    const standing = account?.active ? standingOf(account) : undefined;
    if (found && account && standing) {
      const patience = standing === "ready" ? betweenStepsMs : setUpMs;
      if (clock.now() - found.at <= patience) return { ...found, account, standing };
    }
    halfway.delete(uid);
    return undefined;
  };
  const pageAt = (uid: string, refused?: string): Html => {
    const half = atHalf(uid);
    if (!half) return passwordPage(uid, refused ? { refused } : {});
    const { mail } = half.account;
    const given = refused ? { refused } : {};
    if (half.standing === "new-password") return newPasswordPage(uid, { mail, ...given });
    return half.standing === "set-up"
      ? setUpPage(uid, { mail, secret: half.secret, ...given })
      : codePage(uid, given);
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

  app.get("/sign-in/:uid/", (c) => c.html(pageAt(c.req.param("uid"))));

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
    halfway.set(uid, { subject, at: clock.now(), secret: newSecret() });
    return c.redirect(`/sign-in/${uid}/`, 303);
  });

  app.post("/sign-in/:uid/new-password", async (c) => {
    const { uid } = c.req.param();
    const half = atHalf(uid);
    if (half?.standing !== "new-password") return c.html(pageAt(uid, words.refused), 401);
    const { password, again } = await fields(c.req.parseBody(), "password", "again");
    if (password !== again) return c.html(pageAt(uid, setUpWords.differ), 400);
    if (!accounts.choosePassword(half.subject, password)) {
      return c.html(pageAt(uid, setUpWords.notChoosable), 400);
    }
    accounts.flush();
    return c.redirect(`/sign-in/${uid}/`, 303);
  });

  // The first code of a new key, or the next of a known one.
  const takers = {
    "set-up": ({ subject, secret }: Halfway, code: string) => accounts.takeFirstCode(subject, secret, code),
    ready: ({ subject }: Halfway, code: string) => accounts.takeCode(subject, code),
  } as const;
  const byCode = (path: "code" | "set-up", wanted: keyof typeof takers, says: string) =>
    app.post(`/sign-in/:uid/${path}`, async (c) => {
      const uid = c.req.param("uid") ?? "";
      const half = atHalf(uid);
      if (half?.standing !== wanted) return c.html(pageAt(uid, words.refused), 401);
      const { mail } = half.account;
      const wait = brake.wait(mail);
      if (wait > 0) return c.html(pageAt(uid, words.wait(wait)), 429);
      const { code } = await fields(c.req.parseBody(), "code");
      if (!takers[wanted](half, code)) {
        brake.wrong(mail);
        return c.html(pageAt(uid, says), 401);
      }
      accounts.flush();
      brake.right(mail);
      halfway.delete(uid);
      const ts = Math.floor(clock.now() / 1000);
      const login = { accountId: half.subject, amr: ["pwd", "otp"], ts, remember: false };
      return c.redirect(await provider.interactionResult(c.env.incoming, c.env.outgoing, { login }), 303);
    });
  byCode("code", "ready", words.refused);
  byCode("set-up", "set-up", setUpWords.wrongCode);

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
