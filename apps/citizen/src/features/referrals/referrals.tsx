// What a citizen is asked to agree to: to whom, every word of it, and their answer, which they may take back.
import { Button, Heading, Notice } from "@kumacari/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Ask } from "../../ask.tsx";
import { momentWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { Facts } from "../../facts.tsx";
import type { Ask as Rpc } from "../../rpc.ts";
import { Trouble } from "../../trouble.tsx";
import { Waiting } from "../../waiting.tsx";
import { words } from "./words.ts";

type Referral = Awaited<ReturnType<Rpc["referral"]["mine"]["query"]>>[number];
type Answer = keyof typeof words.answered;
type Sent = { readonly number: number; readonly agrees: boolean };
const key = ["referrals"] as const;

export function Referrals() {
  const { ask } = useDesk();
  const [said, setSaid] = useState<Answer>();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => ask.referral.mine.query(undefined, { signal }),
    gcTime: 0,
  });
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  return (
    <>
      <div role="status" className="empty:hidden">
        {said && (
          <Notice tone="success" live="off">
            {words.answered[said]}
          </Notice>
        )}
      </div>
      {data.length === 0 && !said && <p>{words.none}</p>}
      <ul className="flex flex-col gap-4">
        {data.map((it) => (
          <One key={it.id} it={it} onSaid={setSaid} />
        ))}
      </ul>
    </>
  );
}

type OneProps = { readonly it: Referral; readonly onSaid: (it: Answer) => void };

function One({ it, onSaid }: OneProps) {
  const { ask } = useDesk();
  const queries = useQueryClient();
  const title = useId();
  const [asking, setAsking] = useState(false);
  const { id, number, state, agreed, words: asked } = it;
  const act = useMutation({
    mutationFn: (sent: Sent) => ask.referral.answer.mutate({ id, ...sent }),
    onSuccess: async (now) => {
      await queries.invalidateQueries({ queryKey: key });
      setAsking(false);
      if (now !== "asked") onSaid(now);
    },
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
  const answer = (sent: Sent) => act.isPending || act.mutate(sent);
  return (
    <li>
      <section aria-labelledby={title} className="flex flex-col gap-4 rounded-12 border-2 border-key-900 p-4">
        <Heading level={2} look="m" id={title}>
          {asked?.agency ?? words.takenBack}
        </Heading>
        <p className="text-solid-gray-700">
          {words.state[state]}（{momentWords(it.at)}）
        </p>
        {asked && (
          <Facts
            facts={[
              [words.office, asked.office || undefined],
              [words.handed, asked.handed],
            ]}
          />
        )}
        {it.handed.map((one) => (
          <p key={one.number}>{handedWords(it, one)}</p>
        ))}
        {act.error && !asking && (
          <Trouble
            error={act.error}
            again={() => act.variables && answer(act.variables)}
            busy={act.isPending}
          />
        )}
        {state !== "given" && state !== "withdrawn" && (
          <Button size="l" block busy={act.isPending} onClick={() => answer({ number, agrees: true })}>
            {words.agree}
          </Button>
        )}
        {state === "asked" && (
          <Button
            tone="outline"
            size="l"
            block
            busy={act.isPending}
            onClick={() => answer({ number, agrees: false })}
          >
            {words.decline}
          </Button>
        )}
        {agreed !== undefined && (
          <Button tone="outline" danger size="l" block onClick={() => setAsking(true)}>
            {state === "given" ? words.withdraw : words.withdrawBefore}
          </Button>
        )}
      </section>
      <Ask
        open={asking}
        close={() => setAsking(false)}
        title={words.withdrawTitle}
        says={state === "asked" ? [...words.withdrawSays, words.withdrawAsked] : words.withdrawSays}
        sure={words.withdrawSure}
        act={{ ...act, mutate: () => answer({ number: agreed ?? number, agrees: false }) }}
      />
    </li>
  );
}

function handedWords({ number, words: asked }: Referral, it: Referral["handed"][number]): string {
  const at = momentWords(it.at);
  if (!asked) return words.handedGone(at);
  return it.number === number ? words.handedAt(at) : words.handedBefore(at);
}
