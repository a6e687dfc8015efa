// Gives the focus a place when the button that had it is gone.
import { type RefObject, useEffect, useRef } from "react";

/** Anew whenever `it` is another one. */
export function useFocusWhen(it: unknown): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (it) heading.current?.focus();
  }, [it]);
  return heading;
}
