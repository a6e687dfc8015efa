// One way to be reached: what stands of it, what it is used for, and how it is named, changed and taken back.
import { Button, Heading, Notice } from "@kumacari/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Ask } from "../../ask.tsx";
import { momentWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { Facts } from "../../facts.tsx";
import { Trouble } from "../../trouble.tsx";
import { GiveForm } from "./give-form.tsx";
import { type Reaches, reachKey } from "./held.ts";
import { words } from "./words.ts";

type Props = {
  readonly by: "mail" | "phone";
  readonly held: Reaches["mail"];
  /** Nothing is named here: the page was opened without LINE. */
  readonly fixed: boolean;
};

export function Way({ by, held, fixed }: Props) {
  const { ask } = useDesk();
  const client = useQueryClient();
  const changed = () => client.invalidateQueries({ queryKey: reachKey });
  const says = words[by];
  const id = useId();
  const [asking, setAsking] = useState(false);
  const [changing, setChanging] = useState(false);
  const withdraw = useMutation({
    mutationFn: () => ask.reach.withdraw.mutate({ by }),
    onSuccess: () => changed().then(() => setAsking(false)),
  });
  const end = useMutation({ mutationFn: () => ask.reach.endSessions.mutate(), onSuccess: changed });
  const there = held.state !== "none" && held.state !== "withdrawn";
  const returned = by === "mail" && held.returned && words.mail.returned[held.returned];
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 border-t border-solid-gray-300 pt-6">
      <Heading level={2} id={id}>
        {says.title}
      </Heading>
      {held.state === "waiting" && by === "mail" && <Notice tone="info">{says.sent}</Notice>}
      {returned && <Notice tone="warn">{returned}</Notice>}
      {withdraw.isSuccess && !there && <Notice tone="success">{says.withdrawn}</Notice>}
      <Facts
        facts={[
          [words.state, says.states[held.state]],
          [says.label, held.address && <bdi className="wrap-anywhere">{held.address}</bdi>],
          [words.givenAt, held.givenAt && momentWords(held.givenAt)],
          [words.version, held.givenVersion],
          [words.withdrawnAt, held.withdrawnAt && momentWords(held.withdrawnAt)],
          [words.entered, held.entered && momentWords(held.entered)],
        ]}
      />
      {held.word && <Word word={held.word} />}
      {!fixed && (!there || changing) && (
        <GiveForm by={by} text={held.text} onGiven={() => changed().then(() => setChanging(false))} />
      )}
      {there && (
        <div className="flex flex-col gap-3">
          {!fixed && !changing && (
            <Button tone="outline" size="l" block onClick={() => setChanging(true)}>
              {held.state === "waiting" && by === "mail" ? says.again : words.change}
            </Button>
          )}
          {held.entered && (
            <Button tone="outline" size="l" block busy={end.isPending} onClick={() => end.mutate()}>
              {words.endSessions}
            </Button>
          )}
          <Button tone="outline" danger size="l" block onClick={() => setAsking(true)}>
            {says.withdraw}
          </Button>
        </div>
      )}
      {end.isSuccess && <Notice tone="success">{words.ended}</Notice>}
      {end.error && <Trouble error={end.error} again={() => end.mutate()} busy={end.isPending} />}
      <Ask
        open={asking}
        close={() => setAsking(false)}
        title={words.ask(says.label)}
        says={says.withdrawSays}
        sure={words.sure}
        act={withdraw}
      />
    </section>
  );
}

const Word = ({ word }: { readonly word: string }) => (
  <div className="flex flex-col gap-1 rounded-12 bg-solid-gray-50 p-4">
    <p className="text-std-16B-170">{words.word}</p>
    <p className="text-std-28B-150 tracking-widest tabular-nums">{word}</p>
    <p className="text-solid-gray-700">{words.wordSays}</p>
  </div>
);
