// Where the answer is written. Ctrl or ⌘ with Enter sends, with / opens the library; Enter alone is a new line.
import { type CaseId, messageLimit, openSlotsIn } from "@kumacari/domain";
import { Button, TextArea } from "@kumacari/ui";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import type { Refused } from "../../refused.ts";
import { useInsert } from "./use-insert.ts";
import { useReply } from "./use-reply.ts";
import { words } from "./words.ts";

export type Library = (use: {
  readonly name: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onInsert: (text: string) => void;
}) => ReactNode;

type Props = {
  readonly caseId: CaseId;
  /** Empty: they gave none. */
  readonly name: string;
  readonly library: Library;
  /** Nobody has the case: sending takes it. */
  readonly takes: boolean;
  readonly seen: () => number;
  readonly toEnd: () => void;
};

export function ReplyForm({ caseId, name, takes, seen, toEnd, library }: Props) {
  const [sent, setSent] = useState(false);
  const onSent = () => {
    setSent(true);
    toEnd();
  };
  const onRefused = (why: Refused) => {
    if (why.kind === "answered-meanwhile") toEnd();
  };
  const { text, error, isPending, write, send } = useReply({ caseId, seen, onSent, onRefused });
  const { field, insert } = useInsert(text, write);
  const [picking, setPicking] = useState(false);
  const open = openSlotsIn(text);
  const byKey = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    if (event.key === "Enter") send();
    else if (event.key === "/") setPicking(true);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <form
        className="flex flex-col gap-3 border-t border-solid-gray-300 bg-white px-4 py-4 wide:px-6"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextArea
          ref={field}
          label={words.reply.label}
          value={text}
          onChange={(next) => {
            setSent(false);
            write(next);
          }}
          error={error}
          limit={messageLimit}
          rows={3}
          readOnly={isPending}
          onKeyDown={byKey}
        />
        <div className="flex flex-wrap items-center justify-end gap-x-4 gap-y-2">
          <p role="status" className="me-auto text-dns-14N-130 text-solid-gray-700">
            {open.length > 0
              ? words.reply.open(open)
              : sent && text === ""
                ? words.reply.sent
                : takes
                  ? words.reply.takes
                  : ""}
          </p>
          <p className="hidden text-dns-14N-130 text-solid-gray-700 pointer-fine:block">{words.reply.keys}</p>
          <Button tone="outline" aria-keyshortcuts="Control+/ Meta+/" onClick={() => setPicking(true)}>
            {words.reply.library}
          </Button>
          <Button type="submit" busy={isPending}>
            {words.reply.send}
          </Button>
        </div>
      </form>
      {library({ name, open: picking, onClose: () => setPicking(false), onInsert: insert })}
    </>
  );
}
