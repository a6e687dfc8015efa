// One canned reply is written or changed; whatever goes wrong, the words stay and the reason is said.
import { cannedLimits } from "@kumacari/domain";
import { Button, Heading, Held, TextArea, TextField } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusedBy } from "../../refused.ts";
import { useRpc, useRpcClient } from "../../rpc.ts";
import { createOnceFor, keywordsIn, type Writing } from "./draft.ts";
import { words } from "./words.ts";

type Props = {
  readonly first: Writing;
  readonly onDone: (said: string) => void;
  readonly onClose: () => void;
};

const { form: says } = words;

export function CannedForm({ first, onDone, onClose }: Props) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const [it, setIt] = useState(first);
  const [onceFor] = useState(createOnceFor);
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ keywords, old, ...rest }: Writing) =>
      client.canned.write.mutate({
        ...rest,
        keywords: keywordsIn(keywords),
        once: onceFor(it),
        ...(old ? { old } : {}),
      }),
    onSuccess: () => onDone(says.done(it.title.trim())),
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.canned.see.queryKey() }),
  });
  const write = (change: Partial<Writing>) => {
    reset();
    setIt({ ...it, ...change });
  };
  const refused = error ? refusedBy(error) : undefined;
  const lost = refused?.kind === "unreachable" || refused?.kind === "broken";
  return (
    <form
      className="flex flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 wide:px-6"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) mutate(it);
      }}
    >
      <Heading level={2}>{it.old ? says.old : says.new}</Heading>
      <Held value={isPending}>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={says.title} value={it.title} onChange={(title) => write({ title })} required />
          <TextField
            label={says.reading}
            optional
            value={it.reading}
            onChange={(reading) => write({ reading })}
          />
        </div>
        <TextField
          label={says.keywords}
          hint={says.keywordsHint}
          optional
          value={it.keywords}
          onChange={(keywords) => write({ keywords })}
        />
        <TextArea
          label={says.text}
          hint={says.textHint}
          value={it.text}
          onChange={(text) => write({ text })}
          limit={cannedLimits.text}
          rows={5}
          error={refused && (lost ? says.unknownFate : refused.says)}
        />
      </Held>
      <div className="flex flex-wrap justify-end gap-3">
        <Button tone="outline" unavailable={isPending} onClick={onClose}>
          {says.stay}
        </Button>
        <Button type="submit" busy={isPending}>
          {says.go}
        </Button>
      </div>
    </form>
  );
}
