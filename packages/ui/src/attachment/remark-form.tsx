// Where a remark or an answer is written: the words stay until they have arrived.
import { messageLimit, type OnceKey, readWords, type Spot } from "@kumacari/domain";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Button } from "../button.tsx";
import { TextArea } from "../text-area.tsx";
import type { AttachmentDoor, NewRemark } from "./door.ts";
import type { Numbered } from "./remark-list.tsx";
import { words } from "./viewer-words.ts";

type Props = {
  readonly door: AttachmentDoor;
  readonly attachment: NewRemark["attachment"];
  readonly page: number;
  readonly spot: Spot | undefined;
  readonly answering: Numbered | undefined;
  /** Whether a place on the page can be pressed. */
  readonly points: boolean;
  readonly onUnplace: () => void;
  readonly onCancel: () => void;
  readonly onWritten: () => void;
};

export function RemarkForm(props: Props) {
  const { door, attachment, page, spot, answering, points, onUnplace, onCancel, onWritten } = props;
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  /** The key of an attempt that was exactly this: sent again, it arrives once; put right, it is another. */
  const tried = useRef<{ readonly sent: string; readonly once: OnceKey }>(undefined);
  const form = useRef<HTMLFormElement>(null);
  const aim = answering?.id ?? (spot && `${spot.x}/${spot.y}`);
  // Whoever has chosen what to write about goes on to write.
  useEffect(() => {
    if (aim !== undefined) form.current?.querySelector("textarea")?.focus();
  }, [aim]);
  const post = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    const read = readWords(text);
    if (!read.ok) return setWrong(read.error.says);
    setWrong(undefined);
    setBusy(true);
    const about = answering
      ? { page: answering.page, under: answering.id }
      : { page, ...(spot ? { spot } : {}) };
    const sent = JSON.stringify([about, read.value]);
    if (tried.current?.sent !== sent) tried.current = { sent, once: door.once() };
    try {
      await door.remark({ attachment, ...about, text: read.value, once: tried.current.once });
      tried.current = undefined;
      setText("");
      onWritten();
    } catch (error) {
      setWrong(door.refused(error).says);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form ref={form} onSubmit={(event) => void post(event)} noValidate className="flex flex-col gap-2">
      <TextArea
        label={answering ? words.answerTo(answering.number) : page === 0 ? words.writeWhole : words.write}
        hint={!answering && points ? words.howTo : undefined}
        value={text}
        onChange={(next) => {
          setText(next);
          setWrong(undefined);
        }}
        readOnly={busy}
        rows={2}
        error={wrong}
        limit={messageLimit}
        autoComplete="off"
      />
      {spot && !answering && (
        <p role="status" className="flex flex-wrap items-center gap-2 text-dns-14N-130 text-solid-gray-700">
          {words.placed}
          <Button size="s" tone="text" onClick={onUnplace}>
            {words.unplace}
          </Button>
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-3">
        {answering && (
          <Button tone="text" onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
        <Button type="submit" busy={busy}>
          {answering ? words.postAnswer : words.post}
        </Button>
      </div>
    </form>
  );
}
