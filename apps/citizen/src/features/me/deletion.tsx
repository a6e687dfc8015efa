// Asking for deletion, and by when the answer is due.
import { Button, Notice } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Ask } from "../../ask.tsx";
import { dayWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import type { Home } from "../../home-query.ts";
import { useFocusWhen } from "../../use-focus-when.ts";
import { Section } from "./section.tsx";
import { useHeldChanged } from "./use-held-changed.ts";
import { words } from "./words.ts";

export function Deletion({ deletion }: { readonly deletion: Home["deletion"] }) {
  const { ask } = useDesk();
  const changed = useHeldChanged();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const act = useMutation({
    mutationFn: () => ask.askDeletion.mutate(),
    onSuccess: () => changed().then(close),
  });
  const done = useFocusWhen(!asking && act.isSuccess);
  return (
    <Section title={words.deletionTitle} heading={done}>
      {deletion ? (
        <Notice tone="info">
          {words.deletionAsked(dayWords(deletion.askedAt), dayWords(deletion.dueAt))}
        </Notice>
      ) : (
        <>
          <p>{words.deletionLead}</p>
          <Button tone="outline" danger size="l" block onClick={() => setAsking(true)}>
            {words.deletion}
          </Button>
        </>
      )}
      <Ask
        open={asking}
        close={close}
        title={words.deletionDialog}
        says={words.deletionSays}
        sure={words.deletionSure}
        act={act}
      />
    </Section>
  );
}
