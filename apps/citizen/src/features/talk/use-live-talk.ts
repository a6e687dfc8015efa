// The talk, live: what is new is here within two seconds while the page is looked at.
import { useCallback, useEffect, useRef, useState } from "react";
import { useDesk } from "../../desk.ts";
import { isFinal, type Refused, refused } from "../../refused.ts";
import { useStanding } from "../../standing.ts";
import { type HeldTalk, heldUpTo, hold, holdsAll } from "./held-talk.ts";
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
  const held = useRef<HeldTalk>(undefined);
  const rest = useRef<Rest>(undefined);
  const [talk, setTalk] = useState<HeldTalk>();
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
        const seen = await ask.talk.see.query({ after: heldUpTo(held.current) }, { signal: stop.signal });
        if (stop.signal.aborted) return false;
        held.current = hold(held.current, seen);
        setConnected(true);
        setNo(undefined);
        if (!holdsAll(held.current)) return true;
        setTalk(held.current);
        return false;
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
  }, [ask, standing]);

  const lookNow = useCallback(() => rest.current?.wake(), []);
  return { talk, connected, no, lookNow };
}
