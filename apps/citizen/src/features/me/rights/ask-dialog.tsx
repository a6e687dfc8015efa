// One asking: what will happen, the words it needs, and then yes or no; what was typed stays when it is refused.
import type { RightKind } from "@kumacari/domain/law";
import { requestLimit, requestTooLong } from "@kumacari/domain/law";
import { Button, Dialog, TextArea } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type MouseEvent, useState } from "react";
import { flushSync } from "react-dom";
import { useDesk } from "../../../desk.ts";
import { Trouble } from "../../../trouble.tsx";
import { useHeldChanged } from "../use-held-changed.ts";
import { asking, words } from "./words.ts";

type Props = {
  readonly about: RightKind;
  readonly onClose: () => void;
  readonly onSaid: (says: string) => void;
};

export function AskDialog({ about, onClose, onSaid }: Props) {
  const { ask } = useDesk();
  const queries = useQueryClient();
  const changed = useHeldChanged();
  const [what, setWhat] = useState("");
  const [wish, setWish] = useState("");
  const [looked, setLooked] = useState(false);
  const it = asking[about];
  const act = useMutation({
    mutationFn: () => ask.right.ask.mutate({ about, what, wish }),
    onSuccess: async ({ first }) => {
      await Promise.all([queries.invalidateQueries({ queryKey: ["rights"] }), changed()]);
      onSaid(first ? words.first : words.asked);
      onClose();
    },
  });
  const wrong = {
    what: it.what && wrongWith(what, it.whatNeeded === true),
    wish: it.wish && wrongWith(wish, true),
  };
  const send = (event: MouseEvent<HTMLButtonElement>) => {
    const dialog = event.currentTarget.closest("dialog");
    flushSync(() => setLooked(true));
    dialog?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    if (!wrong.what && !wrong.wish && !act.isPending) act.mutate();
  };
  return (
    <Dialog
      open
      busy={act.isPending}
      onClose={onClose}
      title={it.title}
      actions={
        <>
          <Button tone="outline" unavailable={act.isPending} onClick={onClose}>
            {words.leave}
          </Button>
          <Button danger={about === "deletion"} busy={act.isPending} onClick={send}>
            {words.ask}
          </Button>
        </>
      }
    >
      {it.says.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {it.what && (
        <TextArea
          label={it.what}
          value={what}
          onChange={setWhat}
          limit={requestLimit}
          error={looked ? wrong.what : undefined}
        />
      )}
      {it.wish && (
        <TextArea
          label={it.wish}
          value={wish}
          onChange={setWish}
          limit={requestLimit}
          error={looked ? wrong.wish : undefined}
        />
      )}
      {act.error ? <Trouble error={act.error} again={() => act.mutate()} busy={act.isPending} /> : null}
    </Dialog>
  );
}

function wrongWith(text: string, needed: boolean): string | undefined {
  if (needed && text.trim() === "") return words.missing;
  return text.trim().length > requestLimit ? requestTooLong.says : undefined;
}
