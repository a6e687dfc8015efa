// A message on its way, or one that did not get through: never lost, never doubled.
import type { OnceKey } from "@kumacari/domain";
import { Button, MessageBubble } from "@kumacari/ui";
import type { Unsent } from "./outbox.ts";
import { words } from "./words.ts";

type Props = {
  readonly item: Unsent;
  readonly resend: (once: OnceKey, text: string) => void;
  readonly rewrite: (once: OnceKey) => void;
  readonly discard: (once: OnceKey) => void;
};

export function UnsentBubble({ item, resend, rewrite, discard }: Props) {
  const { once, text, state, says = words.unsure } = item;
  const onTheWay = state === "sending" || state === "sent";
  return (
    <li>
      <MessageBubble
        mine
        by={words.mine}
        text={text}
        state={
          onTheWay ? (
            <p className="text-dns-14N-130 text-solid-gray-700">{words.sending}</p>
          ) : (
            <div className="flex flex-col items-end gap-2">
              <p role="alert" className="text-std-16N-170 text-error-2">
                {says}
              </p>
              <div className="flex flex-wrap justify-end gap-3">
                <Button tone="text" onClick={() => discard(once)}>
                  {words.discard}
                </Button>
                {state === "refused" ? (
                  <Button tone="outline" onClick={() => rewrite(once)}>
                    {words.rewrite}
                  </Button>
                ) : (
                  <Button tone="outline" onClick={() => resend(once, text)}>
                    {words.resend}
                  </Button>
                )}
              </div>
            </div>
          )
        }
      />
    </li>
  );
}
