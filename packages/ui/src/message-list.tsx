// A talk from its first message to its last, with a line where the unread ones begin.
import type { AttachmentId, Instant } from "@kumacari/domain";
import { Fragment, type ReactNode } from "react";
import { join } from "./join.ts";
import { MessageBubble } from "./message-bubble.tsx";

export type TalkMessage = {
  readonly number: number;
  readonly at: Instant;
  readonly mine: boolean;
  readonly by: string;
  readonly text: string;
  /** A file was sent; the words are its name. */
  readonly attachment?: AttachmentId;
};

type Props = {
  readonly messages: readonly TalkMessage[];
  readonly seenByOther: number;
  /** What stands under one's own messages that the other side has read; `last`: under the newest of them. */
  readonly seenWords?: { readonly each: string; readonly last: string } | undefined;
  readonly label: string;
  /** Number of the first message not yet read. */
  readonly unreadFrom?: number | undefined;
  readonly unreadLabel?: string | undefined;
  /** What `mine` is called; the message's own `by` otherwise. */
  readonly mineName?: string | undefined;
  /** Further `<li>`s: what is not sent yet. */
  readonly children?: ReactNode;
  /** What stands under a message with a file. */
  readonly attached?: ((id: AttachmentId) => ReactNode) | undefined;
  readonly className?: string | undefined;
};

export function MessageList(props: Props) {
  const {
    messages,
    seenByOther,
    seenWords = { each: "既読", last: "既読" },
    label,
    unreadFrom,
    unreadLabel = "ここから未読",
    mineName,
    children,
    attached,
    className,
  } = props;
  const lastSeen = messages.findLast((it) => it.mine && it.number <= seenByOther)?.number;
  const seenOf = (it: TalkMessage) => {
    if (!it.mine || it.number > seenByOther) return undefined;
    return it.number === lastSeen ? seenWords.last : seenWords.each;
  };
  return (
    <ol aria-label={label} className={join("flex flex-col gap-4", className)}>
      {messages.map((it) => (
        <Fragment key={it.number}>
          {it.number === unreadFrom && (
            <li className="flex items-center gap-3 text-dns-14B-130 text-key-900" data-unread>
              <span aria-hidden="true" className="h-px flex-1 bg-key-900" />
              {unreadLabel}
              <span aria-hidden="true" className="h-px flex-1 bg-key-900" />
            </li>
          )}
          <li data-number={it.number}>
            <MessageBubble
              mine={it.mine}
              by={it.mine ? (mineName ?? it.by) : it.by}
              text={it.text}
              at={it.at}
              seen={seenOf(it)}
              state={it.attachment && attached?.(it.attachment)}
            />
          </li>
        </Fragment>
      ))}
      {children}
    </ol>
  );
}
