// The closed catalogue of what may be said by mail: what LINE could not be told, and the two letters of the mail's own.
import { isToken, type Token } from "@kumacari/domain";
import { type LinkSay, linkSays } from "./phrase.ts";

export type MailSay = LinkSay | "mail-confirm" | "mail-in";

/** As on LINE: its only slot is an opaque link. */
export type MailPhrase = { readonly say: MailSay; readonly link: Token };

export const mailSays: readonly MailSay[] = [...linkSays, "mail-confirm", "mail-in"];

/** Undefined for everything else, whatever its shape. What comes back is made anew: no hidden field comes along. */
export function readMailPhrase(it: unknown): MailPhrase | undefined {
  if (typeof it !== "object" || it === null || !("say" in it && "link" in it)) return undefined;
  const say = mailSays.find((one) => one === it.say);
  if (!say || Reflect.ownKeys(it).length !== 2) return undefined;
  return typeof it.link === "string" && isToken(it.link) ? { say, link: it.link } : undefined;
}

export const isLinkSay = (say: MailSay): say is LinkSay => linkSays.some((it) => it === say);
