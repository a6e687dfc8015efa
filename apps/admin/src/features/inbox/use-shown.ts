// How many rows are drawn: a hundred, and a hundred more whenever the end of the list comes into view.
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Show } from "./filters.ts";
import { place, step } from "./place.ts";

export type Shown = {
  readonly count: number;
  readonly more: () => void;
  /** Put on the element after the last row. */
  readonly end: RefObject<HTMLDivElement | null>;
};

export function useShown(show: Show, total: number): Shown {
  const [count, setCount] = useState(place.show === show ? place.shown : step);
  const end = useRef<HTMLDivElement>(null);
  const isMore = total > count;
  const more = () => setCount((n) => n + step);
  useEffect(() => {
    Object.assign(place, { show, shown: count });
  }, [show, count]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step the end may still be in view.
  useEffect(() => {
    const it = end.current;
    if (!it) return;
    const watch = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setCount((n) => n + step);
      },
      { rootMargin: "600px" },
    );
    watch.observe(it);
    return () => watch.disconnect();
  }, [count, isMore]);
  return { count, more, end };
}
