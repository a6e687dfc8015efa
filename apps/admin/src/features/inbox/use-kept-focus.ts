// Keeps the focus on its row while the list changes under it, and lets j and k step through the rows.
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { place } from "./place.ts";

type Rows = RefObject<HTMLTableSectionElement | null>;

export function useKeptFocus(body: Rows): void {
  const had = useRef<{ readonly id: string; readonly at: number } | undefined>(undefined);
  useEffect(() => {
    const note = (event: Event) => {
      const links = linksOf(body.current);
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
  }, [body]);
  // After every drawing: the rows may have moved.
  useLayoutEffect(() => {
    if (!had.current || document.activeElement !== document.body) return;
    const links = linksOf(body.current);
    const same = links.find((link) => link.dataset.row === had.current?.id);
    (same ?? links[Math.min(had.current.at, links.length - 1)])?.focus({ preventScroll: true });
  });
  useEffect(() => {
    linksOf(body.current)
      .find((link) => link.dataset.row === place.opened)
      ?.focus();
    place.opened = undefined;
  }, [body]);
}

/** Only while a row has the focus, so that no letter is taken from anything else. */
export function stepByKey(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const by = event.key === "j" ? 1 : event.key === "k" ? -1 : 0;
  if (by === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = linksOf(event.currentTarget);
  const at = placeOf(links, document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  links[at + by]?.focus();
}

const linksOf = (body: HTMLTableSectionElement | null): readonly HTMLAnchorElement[] => [
  ...(body?.querySelectorAll<HTMLAnchorElement>("a[data-row]") ?? []),
];

const placeOf = (links: readonly HTMLAnchorElement[], it: EventTarget | null): number =>
  it instanceof HTMLAnchorElement ? links.indexOf(it) : -1;
