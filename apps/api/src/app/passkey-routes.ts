// Signing in by a passkey: no trip to the sign-in service, and no name typed; the browser that began must be the one that answers.
import { beginPasskeySignIn, type Needs, signInByPasskey } from "@kumacari/desk";
import { isToken, type Refusal, refusal } from "@kumacari/domain";
import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { arrivalOf, cookieRules, giveSession } from "./session-cookie.ts";

const cookie = "kumacari-passkey";
const rules = { ...cookieRules, sameSite: "Strict" } as const;
const maxAge = 900;

export function passkeyRoutes(needs: Needs): Hono {
  const routes = new Hono();

  routes.post("/passkey/begin", async (c) => {
    const known = getCookie(c, cookie, "host");
    const browser = known && isToken(known) ? known : needs.chance.token();
    setCookie(c, cookie, browser, { ...rules, maxAge });
    return c.json(await beginPasskeySignIn(needs, browser));
  });

  routes.post("/passkey/sign-in", async (c) => {
    const browser = getCookie(c, cookie, "host");
    const sent: unknown = await c.req.json().catch(() => undefined);
    if (!browser || !isToken(browser) || !isSent(sent)) return refuse(c, refusal("passkey-refused"));
    const { challenge, answer } = sent;
    const came = await signInByPasskey(needs, { browser, challenge, answer, ...arrivalOf(c) });
    if (!came.ok) return refuse(c, came.error);
    deleteCookie(c, cookie, rules);
    giveSession(c, came.value);
    return c.json({ kind: "signed-in" });
  });

  return routes;
}

const refuse = (c: Context, { kind, says }: Refusal) =>
  c.json({ kind, says }, kind === "too-many-tries" ? 429 : 401);

type Sent = { readonly challenge: string; readonly answer: Readonly<Record<string, unknown>> };

const isSent = (it: unknown): it is Sent =>
  typeof it === "object" &&
  it !== null &&
  "challenge" in it &&
  typeof it.challenge === "string" &&
  isToken(it.challenge) &&
  "answer" in it &&
  typeof it.answer === "object" &&
  it.answer !== null &&
  !Array.isArray(it.answer);
