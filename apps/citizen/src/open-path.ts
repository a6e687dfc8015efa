// Which pages anybody may read, and whether somebody comes who is about to be known anyway.
import { heldMailSession } from "./mail-session.ts";

/** What stands here is the same for everybody: hubs, and nothing of a person. */
export const isOpenPath = (path: string): boolean => /^\/hubs\/?$/.test(path);

/**
 * Opened by LINE (its browser for pages says LIFF, its sign-in leaves a token or a state in the address), or by a mail's
 * link. Nobody else is sent to LINE for looking at a public page.
 */
export const isVouchedFor = (
  { hash, search }: Pick<Location, "hash" | "search">,
  { userAgent }: Pick<Navigator, "userAgent">,
  held: () => unknown = heldMailSession,
): boolean =>
  /\bLIFF\b/.test(userAgent) || /_token=/.test(hash) || /[?&]liff\./.test(search) || held() !== undefined;
