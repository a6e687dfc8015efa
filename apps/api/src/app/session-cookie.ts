// The staff's session as the browser holds it: a secret whose hash is in the ledger.
import type { Arrival } from "@kumacari/desk";
import { hours, signInLimits, type Token } from "@kumacari/domain";
import type { Context } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { readDevice } from "./read-device.ts";

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

/** Who signs in with this browser: what it says it is, and the session that ends with it. */
export const arrivalOf = (c: Context): Arrival => ({
  device: readDevice(c.req.header("user-agent")),
  former: sessionOf(c),
});

export const giveSession = (c: Context, token: Token): void =>
  setCookie(c, cookie, token, { ...cookieRules, maxAge: sessionSeconds });

export const dropSession = (c: Context): void => void deleteCookie(c, cookie, cookieRules);
