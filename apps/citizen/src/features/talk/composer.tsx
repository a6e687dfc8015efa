// Where one writes: nothing is refused while typing or pasting, only when it is sent, and then the text stays.
import { messageLimit, readWords } from "@kumacari/domain";
import { Button, TextArea } from "@kumacari/ui";
import { type FormEvent, type KeyboardEvent, type ReactNode, useState } from "react";
import { words } from "./words.ts";

type Props = {
  /** How the line stands, beside the button. */
  readonly status: ReactNode;
  readonly draft: string;
  readonly setDraft: (draft: string) => void;
  readonly send: (text: string) => void;
  /** A way to send a file. */
  readonly file: ReactNode;
};

export function Composer({ status, draft, setDraft, send, file }: Props) {
  const [wrong, setWrong] = useState<string>();
  const post = () => {
    const read = readWords(draft);
    if (!read.ok) return setWrong(read.error.says);
    setWrong(undefined);
    send(read.value);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    post();
  };
  // A plain Enter is a new line, as on a phone; with Ctrl or ⌘ it sends.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    post();
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-2">
      <TextArea
        label={words.write}
        labelHidden
        placeholder={words.placeholder}
        rows={1}
        value={draft}
        onChange={(text) => {
          setDraft(text);
          if (wrong !== undefined) setWrong(text.length > messageLimit ? wrong : undefined);
        }}
        onKeyDown={onKeyDown}
        error={wrong}
        limit={messageLimit}
        enterKeyHint="enter"
        autoComplete="off"
      />
      <div className="flex flex-wrap items-center justify-end gap-x-3 gap-y-1">
        {status}
        <div className="flex flex-wrap justify-end gap-x-2 gap-y-1">
          {file}
          <Button type="submit" className="shrink-0">
            {words.send}
          </Button>
        </div>
      </div>
    </form>
  );
}
