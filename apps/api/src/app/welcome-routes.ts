// Where an invitation's link is handed in: kept by the browser, unreadable to scripts, until the first sign-in comes back.
import { type Needs, seeInvitation } from "@kumacari/desk";
import { isToken, refusal } from "@kumacari/domain";
import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const cookie = "kumacari-invitation";
const rules = { prefix: "host", path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;
/** Choosing a password and setting up a second factor takes a while. */
const maxAge = 1800;

export const invitationOf = (c: Context): string | undefined => getCookie(c, cookie, "host") || undefined;
export const dropInvitation = (c: Context): void => void deleteCookie(c, cookie, rules);

/** The token comes in the body: in an address it would stand in logs and histories. */
export function welcomeRoutes(needs: Needs): Hono {
  const routes = new Hono();
  routes.post("/welcome", async (c) => {
    const sent: unknown = await c.req.json().catch(() => undefined);
    const token = typeof sent === "object" && sent !== null && "token" in sent ? sent.token : undefined;
    const seen = typeof token === "string" && isToken(token) ? await seeInvitation(needs, token) : undefined;
    if (!seen?.ok || typeof token !== "string") {
      dropInvitation(c);
      const { kind, says } = refusal("invitation-spent");
      return c.json({ kind, says }, 404);
    }
    setCookie(c, cookie, token, { ...rules, maxAge });
    return c.json({ kind: "welcome" });
  });
  return routes;
}
