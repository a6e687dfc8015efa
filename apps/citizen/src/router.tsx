// Paths and the search behind them, over the browser's own history; starts only after the identity has settled the address.
import { type ComponentProps, type MouseEvent, useMemo, useSyncExternalStore } from "react";
import { type OwnSearch, readSearch } from "./own-search.ts";

const moved = new EventTarget();
let moves = 0;

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);

export const useSearch = (): OwnSearch => {
  const search = useSyncExternalStore(subscribe, () => location.search);
  return useMemo(() => readSearch(search), [search]);
};

/** A step inside a page, so that 「もどる」 of the browser goes back one step and not out. */
export const useStep = (): number => useSyncExternalStore(subscribe, readStep);

/** Whether this is not the first page: only then does a page take the focus. */
export const hasMoved = (): boolean => moves > 0;

export function go(path: string, how: { readonly replace?: boolean; readonly step?: number } = {}): void {
  const state = { step: how.step ?? 0 };
  if (how.replace) history.replaceState(state, "", path);
  else history.pushState(state, "", path);
  moves += 1;
  moved.dispatchEvent(new Event("moved"));
}

export function Link({ href, onClick, ...rest }: ComponentProps<"a"> & { readonly href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)
      return;
    event.preventDefault();
    go(href);
    window.scrollTo(0, 0);
  };
  return <a {...rest} href={href} onClick={follow} />;
}

function subscribe(listen: () => void): () => void {
  const back = () => {
    moves += 1;
    listen();
  };
  moved.addEventListener("moved", listen);
  window.addEventListener("popstate", back);
  return () => {
    moved.removeEventListener("moved", listen);
    window.removeEventListener("popstate", back);
  };
}

function readStep(): number {
  const state: unknown = history.state;
  const step = typeof state === "object" && state !== null && "step" in state ? state.step : 0;
  return typeof step === "number" ? step : 0;
}
