// Keeps the focus on its row while the list changes under it, and lets j and k step through the rows.
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { place } from "./place.ts";

type Rows = RefObject<HTMLTableElement | null>;

export function useKeptFocus(table: Rows): void {
  const had = useRef<{ readonly id: string; readonly at: number } | undefined>(undefined);
  useEffect(() => {
    const note = (event: Event) => {
      const links = linksOf(table.current);
      const at = placeOf(links, event.target);
      const id = links[at]?.dataset.row;
      had.current = id === undefined ? undefined : { id, at };
    };
    document.addEventListener("focusin", note);
    document.addEventListener("pointerdown", note);
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("pointerdown", note);
    };
  }, [table]);
  // After every drawing: the rows may have moved.
  useLayoutEffect(() => {
    if (!had.current || document.activeElement !== document.body) return;
    const links = linksOf(table.current);
    const same = links.find((link) => link.dataset.row === had.current?.id);
    (same ?? links[Math.min(had.current.at, links.length - 1)])?.focus({ preventScroll: true });
  });
  useEffect(() => {
    linksOf(table.current)
      .find((link) => link.dataset.row === place.opened)
      ?.focus();
    place.opened = undefined;
  }, [table]);
}

/** Only while a row has the focus, so that no letter is taken from anything else. */
export function stepByKey(event: KeyboardEvent<HTMLTableElement>): void {
  const by = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
  if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = linksOf(event.currentTarget);
  const at = placeOf(links, document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  links[at + by]?.focus();
}

const linksOf = (table: HTMLTableElement | null): readonly HTMLAnchorElement[] => [
  ...(table?.querySelectorAll<HTMLAnchorElement>("a[data-row]") ?? []),
];

const placeOf = (links: readonly HTMLAnchorElement[], it: EventTarget | null): number =>
  it instanceof HTMLAnchorElement ? links.indexOf(it) : -1;
