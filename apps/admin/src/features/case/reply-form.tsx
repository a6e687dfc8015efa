// Where the answer is written. Ctrl or ⌘ with Enter sends; Enter alone is a new line.
import { type CaseId, messageLimit } from "@kumacari/domain";
import { Button, TextArea } from "@kumacari/ui";
import { type KeyboardEvent, useState } from "react";
import type { Refused } from "../../refused.ts";
import { useReply } from "./use-reply.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  /** Nobody has the case: sending takes it. */
  readonly takes: boolean;
  readonly seen: () => number;
  readonly toEnd: () => void;
};

export function ReplyForm({ caseId, takes, seen, toEnd }: Props) {
  const [sent, setSent] = useState(false);
  const onSent = () => {
    setSent(true);
    toEnd();
  };
  const onRefused = (why: Refused) => {
    if (why.kind === "answered-meanwhile") toEnd();
  };
  const { text, error, isPending, write, send } = useReply({ caseId, seen, onSent, onRefused });
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="flex flex-col gap-3 border-t border-solid-gray-300 bg-white px-4 py-4 wide:px-6"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
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
          {sent && text === "" ? words.reply.sent : takes ? words.reply.takes : ""}
        </p>
        <p className="hidden text-dns-14N-130 text-solid-gray-700 pointer-fine:block">{words.reply.keys}</p>
        <Button type="submit" busy={isPending}>
          {words.reply.send}
        </Button>
      </div>
    </form>
  );
}
