// Which act a page is asking about, and what it says when that is done.
import { type RefObject, useEffect, useRef, useState } from "react";

export type UseActing<A> = {
  readonly acting: A | undefined;
  /** Asks about this act; what was said of the one before goes. */
  readonly act: (it: A) => void;
  readonly end: () => void;
  readonly said: string;
  readonly say: (says: string) => void;
  /** For the line that says it: it takes the focus of a button that went with what it did. */
  readonly status: RefObject<HTMLParagraphElement | null>;
};

export function useActing<A>(): UseActing<A> {
  const [acting, setActing] = useState<A>();
  const [said, say] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (said && !acting && document.activeElement === document.body) status.current?.focus();
  }, [said, acting]);
  const act = (it: A) => {
    say("");
    setActing(() => it);
  };
  return { acting, act, end: () => setActing(undefined), said, say, status };
}
