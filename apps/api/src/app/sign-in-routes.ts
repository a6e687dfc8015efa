// The staff's way in and out: to the sign-in service and back, with the session kept in the ledger.
import {
  type Arrival,
  activate,
  beginSignIn,
  finishSignIn,
  type Needs,
  signOutStaff,
  takeSignIn,
  whichStaff,
} from "@kumacari/desk";
import { no, ok, type Refusal, type RefusalKind, type Result, refusal, type Token } from "@kumacari/domain";
import { Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import {
  arrivalOf,
  cookieRules,
  dropSession,
  giveSession,
  sessionOf,
  sessionSeconds,
} from "./session-cookie.ts";
import type { StaffIdentity } from "./staff-identity.ts";
import { dropInvitation, invitationOf } from "./welcome-routes.ts";

const signInCookie = "kumacari-signin";
/** The ID token of the sign-in, kept by the browser it was made for: it opens nothing, and lets sign-out go through unasked. */
const hintCookie = "kumacari-hint";
export function signInRoutes(
  needs: Needs,
  identity: StaffIdentity,
  { apiOrigin, adminOrigin }: { readonly apiOrigin: string; readonly adminOrigin: string },
): Hono {
  const routes = new Hono();
  const console = (path: string) => `${adminOrigin}${path}`;
  const outside = (why: RefusalKind) => console(`/signed-out?why=${why}`);

  routes.get("/sign-in", async (c) => {
    const verifier = identity.newVerifier();
    const begun = await beginSignIn(needs, verifier);
    const to = await identity.signInUrl({ ...begun, verifier });
    if (!to.ok) return c.redirect(outside(to.error.kind));
    setCookie(c, signInCookie, `${begun.state}${ownPath(c.req.query("to"))}`, {
      ...cookieRules,
      maxAge: 600,
    });
    return c.redirect(to.value.href);
  });

  routes.get("/sign-in/callback", async (c) => {
    const cookie = getCookie(c, signInCookie, "host") || "";
    deleteCookie(c, signInCookie, cookieRules);
    // The state is the first 43 characters (256 bits, base64url); what follows is the path to come back to.
    const state = cookie.slice(0, 43);
    const callback = new URL(`${apiOrigin}/staff/sign-in/callback${new URL(c.req.url).search}`);
    const invitation = invitationOf(c);
    const entered = await enter(needs, identity, { callback, state, invitation, arrival: arrivalOf(c) });
    if (!entered.ok) return c.redirect(outside(entered.error.kind));
    if (invitation) dropInvitation(c);
    giveSession(c, entered.value.token);
    setCookie(c, hintCookie, entered.value.idToken, { ...cookieRules, maxAge: sessionSeconds });
    return c.redirect(console(ownPath(cookie.slice(43))));
  });

  routes.post("/sign-out", async (c) => {
    const who = await whichStaff(needs, sessionOf(c));
    if (who.ok) await signOutStaff(needs, who.value);
    const hint = getCookie(c, hintCookie, "host") || undefined;
    dropSession(c);
    deleteCookie(c, hintCookie, cookieRules);
    // Our own session is ended either way; who came by a passkey, or finds the provider away, leaves by our own page.
    const next = hint ? await identity.signOutUrl(hint) : no(refusal("sign-in-away"));
    return c.json({ next: next.ok ? next.value.href : console("/signed-out") });
  });

  return routes;
}

async function enter(
  needs: Needs,
  identity: StaffIdentity,
  {
    callback,
    state,
    arrival,
    invitation,
  }: {
    readonly callback: URL;
    readonly state: string;
    readonly arrival: Arrival;
    readonly invitation: string | undefined;
  },
): Promise<Result<{ readonly token: Token; readonly idToken: string }, Refusal>> {
  // The same browser that began must come back: otherwise somebody else's sign-in could be slipped in.
  if (state === "" || callback.searchParams.get("state") !== state) return no(refusal("sign-in-failed"));
  const begun = await takeSignIn(needs, state);
  if (!begun.ok) return begun;
  const entered = await admit();
  // Only who had begun comes this far: nobody fills the audit from outside.
  if (!entered.ok) {
    const actor = { kind: "system", part: "api" } as const;
    await needs.ledger.note({ act: "sign-in-refused", actor, on: [], why: entered.error.kind });
  }
  return entered;

  async function admit(): ReturnType<typeof enter> {
    if (!begun.ok) return begun;
    const proven = await identity.claimsOf(callback, { state, ...begun.value });
    if (!proven.ok) return proven;
    const admitted = await activate(needs, proven.value.claims, invitation);
    if (!admitted.ok) return admitted;
    const token = await finishSignIn(needs, proven.value.claims, arrival);
    return token.ok ? ok({ token: token.value, idToken: proven.value.idToken }) : token;
  }
}

/** A path within the console, or its front page: never another host. */
export function ownPath(asked: string | undefined): string {
  return asked && /^\/(?![/\\])[\x21-\x7e]{0,500}$/.test(asked) ? asked : "/";
}
