// Where the answer is written. Ctrl or ⌘ with Enter sends, with / opens the library; Enter alone is a new line.
import { type CaseId, jstWords, messageLimit, openSlotsIn } from "@kumacari/domain";
import { Button, TextArea } from "@kumacari/ui";
import { type KeyboardEvent, type ReactNode, useState } from "react";
import { lazyPage } from "../../lazy-page.tsx";
import type { Refused } from "../../refused.ts";
import { useTyping } from "./typing.ts";
import { useInsert } from "./use-insert.ts";
import { useReply } from "./use-reply.ts";
import { words } from "./words.ts";

const LaterDialog = lazyPage(async () => (await import("./later-dialog.tsx")).LaterDialog, null);

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
  /** A way to send a file. */
  readonly file: ReactNode;
  /** Nobody has the case: sending takes it. */
  readonly takes: boolean;
  /** Whoever covers answers now, and leaves nothing for later. */
  readonly mayWait: boolean;
  /** Another reply waits for its time. */
  readonly waits: boolean;
  /** Number of the newest message. */
  readonly last: number;
  readonly seen: () => number;
  readonly toEnd: () => void;
};

export function ReplyForm({ caseId, name, takes, mayWait, waits, last, seen, toEnd, library, file }: Props) {
  const [sent, setSent] = useState<string>();
  const [leaving, setLeaving] = useState(false);
  const onSent = () => {
    setSent(words.reply.sent);
    toEnd();
  };
  const onRefused = (why: Refused) => {
    if (why.kind === "answered-meanwhile") toEnd();
  };
  const { text, error, isPending, write, send, isFit, refuse } = useReply({
    caseId,
    seen,
    onSent,
    onRefused,
  });
  const typed = useTyping();
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
            setSent(undefined);
            write(next);
            typed(caseId, last, next);
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
              : sent !== undefined && text === ""
                ? sent
                : takes
                  ? words.reply.takes
                  : ""}
          </p>
          <p className="hidden text-dns-14N-130 text-solid-gray-700 wide:pointer-fine:block">
            {words.reply.keys}
          </p>
          <div className="flex flex-wrap justify-end gap-x-4 gap-y-2">
            {file}
            <Button tone="outline" aria-keyshortcuts="Control+/ Meta+/" onClick={() => setPicking(true)}>
              {words.reply.library}
            </Button>
            {mayWait && (
              <Button
                tone="outline"
                onClick={() => {
                  if (waits) refuse(words.later.one);
                  else if (isFit()) setLeaving(true);
                }}
              >
                {words.later.open}
              </Button>
            )}
            <Button type="submit" busy={isPending}>
              {words.reply.send}
            </Button>
          </div>
        </div>
      </form>
      {leaving && (
        <LaterDialog
          caseId={caseId}
          text={text}
          seen={seen}
          onClose={() => setLeaving(false)}
          onDone={(at) => setSent(words.later.left(jstWords(at)))}
        />
      )}
      {library({ name, open: picking, onClose: () => setPicking(false), onInsert: insert })}
    </>
  );
}
