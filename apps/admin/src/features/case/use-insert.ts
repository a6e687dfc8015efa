// Puts words where the cursor was, and the cursor behind them, or onto the first place that is still to be filled.
import { type RefObject, useLayoutEffect, useRef, useState } from "react";

type Insert = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly insert: (words: string) => void;
};

export function useInsert(text: string, write: (next: string) => void): Insert {
  const field = useRef<HTMLTextAreaElement>(null);
  const [cursor, setCursor] = useState<readonly [number, number]>();
  // After the words are drawn and whatever stood over them is gone.
  useLayoutEffect(() => {
    if (!cursor) return;
    const timer = setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(...cursor);
      setCursor(undefined);
    });
    return () => clearTimeout(timer);
  }, [cursor]);
  const insert = (words: string) => {
    const from = field.current?.selectionStart ?? text.length;
    const to = field.current?.selectionEnd ?? text.length;
    write(text.slice(0, from) + words + text.slice(to));
    const open = /[{｛][^{}｛｝]*[}｝]/.exec(words);
    const end = from + words.length;
    setCursor(open ? [from + open.index, from + open.index + open[0].length] : [end, end]);
  };
  return { field, insert };
}
