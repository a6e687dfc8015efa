// The session that a link in a mail has opened: it outlives a reload of this tab, and nothing else.

/** Session and key come together from the service, and go together. */
export type MailSession = { readonly token: string; readonly draftKey: string };

const place = "mail-session";

export const keepMailSession = ({ token, draftKey }: MailSession): void =>
  sessionStorage.setItem(place, JSON.stringify({ token, draftKey }));

export const dropMailSession = (): void => sessionStorage.removeItem(place);

export function heldMailSession(): MailSession | undefined {
  try {
    const it: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
    if (typeof it !== "object" || it === null || !("token" in it && "draftKey" in it)) return undefined;
    const { token, draftKey } = it;
    return typeof token === "string" && typeof draftKey === "string" ? { token, draftKey } : undefined;
  } catch {
    return undefined;
  }
}

/** Pages that ask nobody who they are. */
export const isMailPath = (path: string): boolean => /^\/mail(-in|-confirm)?\/?$/.test(path);

/** Whether somebody has touched the page since it was asked last: what the page asks by itself keeps nothing alive. */
export function watchTouches(): () => boolean {
  let touched = true;
  const touch = () => {
    touched = true;
  };
  for (const kind of ["keydown", "pointerdown", "wheel", "touchmove"])
    addEventListener(kind, touch, { capture: true, passive: true });
  return () => {
    const was = touched;
    touched = false;
    return was;
  };
}
