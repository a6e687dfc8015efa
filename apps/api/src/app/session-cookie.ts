// The staff's session as the browser holds it: a secret whose hash is in the ledger.
import { hours, signInLimits, type Token } from "@kumacari/domain";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";

const cookie = "kumacari-staff";
/** `__Host-`: bound to this very host, https only (browsers take localhost as such), unreadable to scripts. */
export const cookieRules = {
  prefix: "host",
  path: "/",
  secure: true,
  httpOnly: true,
  sameSite: "Lax",
} as const;

export const sessionSeconds = hours(signInLimits.sessionHours) / 1000;

export const sessionOf = (c: Context): string | undefined => getCookie(c, cookie, "host") || undefined;

export const giveSession = (c: Context, token: Token): void =>
  setCookie(c, cookie, token, { ...cookieRules, maxAge: sessionSeconds });

export const dropSession = (c: Context): void => void deleteCookie(c, cookie, cookieRules);
