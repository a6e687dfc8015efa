// The talk, live: what the citizen has read, where the unread begins, and a way down when something new came below.
import { type AttachmentId, jstWords } from "@kumacari/domain";
import { Button, MessageList } from "@kumacari/ui";
import { type ReactNode, useMemo } from "react";
import type { LivePage } from "./live-page.ts";
import type { TalkPlace } from "./use-talk-place.ts";
import { words } from "./words.ts";

type Props = Pick<TalkPlace, "scroller" | "end" | "atEnd" | "toEnd"> & {
  readonly page: LivePage;
  readonly attached: (id: AttachmentId) => ReactNode;
};

const citizen = "相談者";

export function Talk({ page, attached, scroller, end, atEnd, toEnd }: Props) {
  const { messages, seenByOther, seenByOtherAt } = page.talk;
  // Everybody of the office sits on one side, whoever of them is looking.
  const sided = useMemo(
    () =>
      messages.map((it) => ({ ...it, mine: it.by !== citizen, by: it.mine ? words.yours(it.by) : it.by })),
    [messages],
  );
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        role="log"
        aria-label={words.talkOf}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto px-4 py-4 wide:px-6"
      >
        <div className="mx-auto max-w-4xl">
          {messages.length === 0 && (
            <p className="py-10 text-center text-solid-gray-700">{words.noMessages}</p>
          )}
          <MessageList
            messages={sided}
            seenByOther={seenByOther}
            seenWords={
              seenByOtherAt === undefined
                ? undefined
                : { each: words.read, last: words.readAt(jstWords(seenByOtherAt)) }
            }
            unreadFrom={page.unreadFrom}
            label={words.talk}
            attached={attached}
            className="talk-rows"
          />
          <div ref={end} className="h-px" />
        </div>
      </div>
      {!atEnd && messages.length > 0 && (
        <Button size="s" onClick={toEnd} className="absolute! start-1/2 bottom-3 -translate-x-1/2 shadow-1">
          {words.newest}
        </Button>
      )}
    </div>
  );
}
