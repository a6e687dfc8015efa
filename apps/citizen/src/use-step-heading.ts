// A new step of a form begins at its top, with the focus on its heading.
import { type RefObject, useEffect, useRef } from "react";

/** For the heading of the step that is shown; the first that is shown keeps the focus where it was. */
export function useStepHeading(step: number): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}
