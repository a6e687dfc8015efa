// Opens at the first unread message or the newest, follows while one is at the end, and pulls nobody away from reading.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";

const near = 120;

type Place = {
  /** Something new waits below what is looked at. */
  readonly below: boolean;
  readonly toEnd: () => void;
};

/** `newest` is undefined until the talk is here and changes with every message, `mine` with every own one. */
export function useScroll(newest: number | undefined, mine: number): Place {
  const opened = useRef(false);
  const atEnd = useRef(true);
  const [below, setBelow] = useState(false);

  const look = useCallback(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    atEnd.current = scrollHeight - clientHeight - window.scrollY < near;
    if (atEnd.current) setBelow(false);
  }, []);

  useEffect(() => {
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, [look]);

  // The writing place grows, a message could not be sent, the keyboard comes up: the end stays in sight.
  useEffect(() => {
    const follow = () => {
      if (opened.current && atEnd.current) toEnd();
    };
    const grown = new ResizeObserver(follow);
    grown.observe(document.body);
    window.addEventListener("resize", follow);
    return () => {
      grown.disconnect();
      window.removeEventListener("resize", follow);
    };
  }, []);

  useLayoutEffect(() => {
    if (newest === undefined) return;
    const unread = document.querySelector("[data-unread]");
    if (!opened.current && unread) unread.scrollIntoView({ block: "center" });
    else if (!opened.current || atEnd.current) toEndOf(newest);
    else setBelow(true);
    opened.current = true;
    look();
  }, [newest, look]);

  useLayoutEffect(() => {
    if (mine > 0) toEnd();
  }, [mine]);

  return { below, toEnd };
}

/** Where nothing is said yet, the page is read from its top. */
const toEndOf = (newest: number) => {
  if (newest > 0) toEnd();
};

const toEnd = () => window.scrollTo(0, document.documentElement.scrollHeight);
