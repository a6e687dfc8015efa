// What of the list is looked at: the rows on the screen while the page lies still; while it scrolls, its frames belong to the rows that come.
import { type RefObject, useEffect, useState } from "react";
import { begin, step } from "./place.ts";

/** Rows from `from` up to and without `to`. */
export type Span = { readonly from: number; readonly to: number };

export type Looked = {
  /** The page lies still. */
  readonly rest: boolean;
  /** The rows on the screen, and a screen up and down from it, when it last did. */
  readonly seen: Span;
};

/** Ms without a scroll. */
const still = 150;

/** `list`: holds the parts of `step` rows. */
export function useLooked(list: RefObject<HTMLElement | null>): Looked {
  const [looked, setLooked] = useState<Looked>({ rest: true, seen: { from: 0, to: begin } });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rested = () => setLooked({ rest: true, seen: onScreen(list.current) });
    const moved = () => {
      setLooked((was) => (was.rest ? { ...was, rest: false } : was));
      clearTimeout(timer);
      timer = setTimeout(rested, still);
    };
    addEventListener("scroll", moved, { passive: true });
    addEventListener("resize", moved);
    return () => {
      removeEventListener("scroll", moved);
      removeEventListener("resize", moved);
      clearTimeout(timer);
    };
  }, [list]);
  return looked;
}

export const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

function onScreen(list: HTMLElement | null): Span {
  const near = [...(list?.querySelectorAll("tbody") ?? [])].map((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > -innerHeight && top < 2 * innerHeight;
  });
  return { from: Math.max(0, near.indexOf(true)) * step, to: (near.lastIndexOf(true) + 1) * step };
}
