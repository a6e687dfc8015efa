// Follows where one is in the talk: stays at its end while it grows, and knows which messages have been on the screen.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { watchInView } from "../../in-view.ts";

export type TalkPlace = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Put after the last message. */
  readonly end: RefObject<HTMLDivElement | null>;
  readonly atEnd: boolean;
  /** Highest number that has been on the screen. */
  readonly seen: () => number;
  readonly toEnd: () => void;
};

/** `asked`: the message to begin at, where somebody looked for one. */
export function useTalkPlace(last: number, asked?: number): TalkPlace {
  const scroller = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const highest = useRef(0);
  const sticks = useRef(true);
  const [atEnd, setAtEnd] = useState(false);
  const toEnd = useCallback(() => {
    sticks.current = true;
    end.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const first = useRef(asked);
  useLayoutEffect(() => startAt(scroller.current, sticks, first.current), []);
  useEffect(() => {
    if (!end.current || !scroller.current) return;
    const leave = watchInView(end.current, setAtEnd);
    const grown = new ResizeObserver(() => keepAtEnd(scroller.current, sticks.current));
    grown.observe(scroller.current);
    for (const child of scroller.current.children) grown.observe(child);
    return () => {
      leave();
      grown.disconnect();
    };
  }, []);
  useEffect(() => {
    const it = scroller.current;
    const note = () => {
      if (it) sticks.current = it.scrollHeight - it.scrollTop - it.clientHeight < 64;
    };
    it?.addEventListener("scroll", note, { passive: true });
    return () => it?.removeEventListener("scroll", note);
  }, []);
  useEffect(() => {
    // What came while the page was hidden is seen once somebody is back at it.
    const note = () => {
      if (atEnd && document.visibilityState === "visible") highest.current = Math.max(highest.current, last);
    };
    note();
    document.addEventListener("visibilitychange", note);
    return () => document.removeEventListener("visibilitychange", note);
  }, [atEnd, last]);
  return { scroller, end, atEnd, seen: () => highest.current, toEnd };
}

/** First sight: what was asked for or the unread line near the top, or else the end. */
function startAt(it: HTMLElement | null, sticks: RefObject<boolean>, asked: number | undefined): void {
  const message = it?.querySelector<HTMLElement>(`[data-number="${asked}"]`);
  const top = message ?? it?.querySelector<HTMLElement>("[data-unread]");
  if (it && top) {
    sticks.current = false;
    it.scrollTop = top.offsetTop - it.offsetTop - 16;
    message?.classList.add("rounded-8", "outline-2", "outline-offset-4", "outline-key-900");
  } else if (it) {
    it.scrollTop = it.scrollHeight;
  }
}

function keepAtEnd(it: HTMLElement | null, sticks: boolean): void {
  if (it && sticks) it.scrollTop = it.scrollHeight;
}
