// How many rows of a view are drawn: two screens of them, and some more whenever the end of the list comes near.
import type { InboxView } from "@kumacari/domain";
import { type RefObject, startTransition, useEffect, useRef, useState } from "react";
import { watchInView } from "../../in-view.ts";
import { begin, place, step } from "./place.ts";

export type Shown = { readonly count: number; readonly more: () => void };

const first = (view: InboxView) => ({ view, count: begin });

export function useShown(view: InboxView): Shown {
  const [of, setOf] = useState(place.view === view ? { view, count: place.shown } : first(view));
  // Another view begins at its first rows.
  const { count } = of.view === view ? of : first(view);
  useEffect(() => {
    Object.assign(place, { view, shown: count });
  }, [view, count]);
  return { count, more: () => startTransition(() => setOf({ view, count: count + step })) };
}

/** To be put after the last of `drawn` rows: asks for more when it comes near, once for each time there are more. */
export function useEnd(drawn: number, more: () => void): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  const ask = useRef(more);
  useEffect(() => {
    ask.current = more;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step the end may still be near.
  useEffect(() => {
    if (!end.current) return;
    return watchInView(end.current, (near) => near && ask.current(), { rootMargin: "1500px" });
  }, [drawn]);
  return end;
}
