// Sends what is written, one after the other; what could not be sent stays in sight and survives a reload.
import type { OnceKey } from "@kumacari/domain";
import { useCallback, useEffect, useRef } from "react";
import { useDesk } from "../../desk.ts";
import { useStandingChanged } from "../../home-query.ts";
import { isFinal, refused } from "../../refused.ts";
import { useKept } from "../../use-kept.ts";
import { onceKey } from "../../wire.ts";
import { dispatch, drop, mark, type Outbox, readOutbox, settle, takeBack } from "./outbox.ts";
import { words } from "./words.ts";

type Sending = {
  /** Undefined until the kept one is read. */
  readonly outbox: Outbox | undefined;
  readonly setDraft: (draft: string) => void;
  readonly send: (text: string) => void;
  readonly resend: (once: OnceKey, text: string) => void;
  readonly rewrite: (once: OnceKey) => void;
  readonly discard: (once: OnceKey) => void;
};

/** `onSent` hears that the talk has grown; `heldUpTo` is how far this page has it. */
export function useOutbox(heldUpTo: number, onSent: () => void): Sending {
  const { ask } = useDesk();
  const changed = useStandingChanged();
  const { value: outbox, change } = useKept("talk", readOutbox);
  const line = useRef(Promise.resolve());
  const unsent = outbox?.unsent;
  // Whichever comes first, the answer to the sending or the message itself.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a message marked as sent is a reason to look.
  useEffect(() => change((now) => settle(now, heldUpTo)), [change, heldUpTo, unsent]);

  const transmit = useCallback(
    (once: OnceKey, text: string) => {
      const attempt = () =>
        ask.talk.write.mutate({ text, once }).then(
          ({ count }) => {
            change((now) => mark(now, once, { state: "sent", count }));
            onSent();
          },
          (error: unknown) => {
            const why = refused(error);
            const says = why.kind === "cut" ? words.unsure : why.says;
            change((now) => mark(now, once, { state: isFinal(why) ? "refused" : "failed", says }));
            if (moves.has(why.kind)) void changed();
          },
        );
      line.current = line.current.then(attempt);
    },
    [ask, change, changed, onSent],
  );
  const send = (text: string) => {
    const once = onceKey();
    change((now) => dispatch(now, text, once));
    transmit(once, text);
  };
  const resend = (once: OnceKey, text: string) => {
    change((now) => mark(now, once, { state: "sending" }));
    transmit(once, text);
  };
  return {
    outbox,
    setDraft: (draft) => change((now) => ({ ...now, draft })),
    send,
    resend,
    rewrite: (once) => change((now) => takeBack(now, once)),
    discard: (once) => change((now) => drop(now, once)),
  };
}

/** Refusals after which the citizen stands elsewhere: the page follows. */
const moves: ReadonlySet<string> = new Set(["no-consent", "consent-outdated", "already-closed"]);
