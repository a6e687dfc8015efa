// Gives the focus a place when the button that had it is gone with what it was in.
import { type RefObject, useEffect, useRef } from "react";

/** Anew whenever `it` is another one; undefined: nothing has gone. Whoever has gone on meanwhile is left where they are. */
export function useFocusIfLost(it: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (it !== undefined && document.activeElement === document.body) heading.current?.focus();
  }, [it]);
  return heading;
}
