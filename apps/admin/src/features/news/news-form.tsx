// Where words for everybody are written; what the check objects to is shown in the person's own text.
import { contentLimits } from "@kumacari/domain";
import { Button, Heading, Held, Notice, TextArea, TextField } from "@kumacari/ui";
import { useEffect, useRef, useState } from "react";
import { DiscardDialog } from "./discard-dialog.tsx";
import { type Draft, dropDraft, hasWords } from "./draft.ts";
import { Marked } from "./marked.tsx";
import { usePropose } from "./use-propose.ts";
import { words } from "./words.ts";

type Props = { readonly held: Draft; readonly onSent: () => void };

export function NewsForm({ held, onSent }: Props) {
  const { faults, blocked, refused, isPending, write, send } = usePropose(held, onSent);
  const heading = useRef<HTMLHeadingElement>(null);
  const [leaving, setLeaving] = useState(false);
  const changes = held.insteadOf?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken anew for other words.
  useEffect(() => heading.current?.focus(), [changes]);
  return (
    <form
      className="flex max-w-3xl flex-col gap-5 rounded-12 border border-solid-gray-200 bg-white px-5 py-5 wide:px-6"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Heading level={2} ref={heading} tabIndex={-1}>
        {changes ? words.form.titleChange : words.form.titleNew}
      </Heading>
      <p className="text-std-16N-170">{changes ? words.form.changed : words.form.says}</p>
      <Held value={isPending}>
        <TextField
          label={words.form.title}
          hint={words.form.titleHint}
          value={held.title}
          onChange={(title) => write({ title })}
          error={faults.title}
          autoComplete="off"
        />
        <TextArea
          label={words.form.text}
          hint={words.form.textHint}
          value={held.text}
          onChange={(text) => write({ text })}
          error={faults.text}
          limit={contentLimits.text}
          rows={6}
        />
      </Held>
      {blocked && (
        <Notice tone="error" title={words.blocked.proposal}>
          <p>{words.blocked.says}</p>
          <Marked {...blocked} />
        </Notice>
      )}
      {refused && (
        <p role="alert" className="text-std-16N-170 text-error-2">
          {refused}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-3">
        <Button
          tone="outline"
          unavailable={isPending}
          onClick={() => (hasWords(held) ? setLeaving(true) : dropDraft())}
        >
          {words.form.cancel}
        </Button>
        <Button type="submit" busy={isPending}>
          {changes ? words.form.sendChange : words.form.send}
        </Button>
      </div>
      <DiscardDialog
        open={leaving}
        words={words.discard}
        onClose={() => setLeaving(false)}
        onGo={dropDraft}
      />
    </form>
  );
}
