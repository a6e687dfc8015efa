// The secret of an invitation's link: taken out of the address at the very start, and kept in this page's memory alone.
import { isToken, type Token } from "@kumacari/domain";

export const welcomePath = "/welcome";

let taken: Token | "odd" | undefined;

/** A fragment never reaches a server or its logs; from here on it does not stand in the address bar or the history either. */
export function takeToken({ location, history }: Pick<Window, "location" | "history">): void {
  if (location.pathname !== welcomePath || location.hash === "") return;
  const said = location.hash.slice(1);
  taken = isToken(said) ? said : "odd";
  history.replaceState(history.state, "", location.pathname);
}

/** `odd`: something stood there, and it was no link of ours. */
export const tokenTaken = (): Token | "odd" | undefined => taken;
