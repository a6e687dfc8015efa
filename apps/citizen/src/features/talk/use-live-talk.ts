// The talk, live: what is new is here within two seconds while the page is looked at.
import { useCallback, useEffect, useRef, useState } from "react";
import { useDesk } from "../../desk.ts";
import { isFinal, type Refused, refused } from "../../refused.ts";
import { useStanding } from "../../standing.ts";
import { type HeldTalk, keepTalk } from "./held-talk.ts";
import { keepLooking } from "./keep-looking.ts";
import { type Rest, restful } from "./rest.ts";

type LiveTalk = {
  /** Undefined until everything there was has come. */
  readonly talk: HeldTalk | undefined;
  readonly connected: boolean;
  /** The service said no; looking on would not help. */
  readonly no: Refused | undefined;
  readonly lookNow: () => void;
};

export function useLiveTalk(): LiveTalk {
  const { ask } = useDesk();
  const standing = useStanding();
  const rest = useRef<Rest>(undefined);
  const [talk, setTalk] = useState<HeldTalk>();
  const [kept] = useState(() => keepTalk(setTalk));
  const [connected, setConnected] = useState(true);
  const [no, setNo] = useState<Refused>();

  useEffect(() => {
    if (standing === "lost") return;
    const stop = new AbortController();
    const resting = restful(document, window);
    rest.current = resting;
    void keepLooking({
      rest: resting.rest,
      stopped: () => stop.signal.aborted,
      async look() {
        const seen = await ask.talk.see.query({ after: kept.upTo() }, { signal: stop.signal });
        if (stop.signal.aborted) return false;
        setConnected(true);
        setNo(undefined);
        return !kept.take(seen);
      },
      trouble(error) {
        const why = refused(error);
        if (isFinal(why)) setNo(why);
        else setConnected(false);
        return !isFinal(why);
      },
    });
    return () => {
      stop.abort();
      resting.stop();
    };
  }, [ask, standing, kept]);

  const lookNow = useCallback(() => rest.current?.wake(), []);
  return { talk, connected, no, lookNow };
}
