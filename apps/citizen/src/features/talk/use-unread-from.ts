// Where the line 「ここから新しいメッセージ」 stands: set when one comes, or comes back, to something new.
import { useEffect, useRef, useState } from "react";
import { firstUnread, type HeldTalk, heldUpTo } from "./held-talk.ts";

/** `unread`: how many there were when the page was opened. */
export function useUnreadFrom(
  talk: HeldTalk | undefined,
  unread: number,
): { from: number | undefined; clear: () => void } {
  const [line, setLine] = useState<{ readonly from: number | undefined }>();
  if (talk && !line) setLine({ from: firstUnread(talk, unread) });
  const left = useRef<number>(undefined);
  const newest = heldUpTo(talk);

  useEffect(() => {
    const look = () => {
      if (document.hidden) left.current = newest;
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [newest]);

  useEffect(() => {
    const before = left.current;
    if (before === undefined || newest <= before) return;
    left.current = undefined;
    const first = talk?.messages.find((it) => !it.mine && it.number > before);
    if (first) setLine({ from: first.number });
  }, [talk, newest]);

  return { from: line?.from, clear: () => setLine({ from: undefined }) };
}
