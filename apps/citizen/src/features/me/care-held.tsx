// The consideration we know of, and the way to change it.
import { type CareAnswers, isCareless, type OnceKey } from "@kumacari/domain";
import { Button } from "@kumacari/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { CareFields, wrongWithCare } from "../../care-fields.tsx";
import { datedWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { Facts } from "../../facts.tsx";
import type { Ask } from "../../rpc.ts";
import { Trouble } from "../../trouble.tsx";
import { useFocusWhen } from "../../use-focus-when.ts";
import { Waiting } from "../../waiting.tsx";
import { onceKey } from "../../wire.ts";
import { Section } from "./section.tsx";
import { words } from "./words.ts";

type Held = Awaited<ReturnType<Ask["care"]["mine"]["query"]>>;
const { care: says } = words;

export function CareHeld({ changeable }: { readonly changeable: boolean }) {
  const { ask } = useDesk();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ["care"],
    queryFn: ({ signal }) => ask.care.mine.query(undefined, { signal }),
    // Personal: not kept once the page is left.
    gcTime: 0,
  });
  const [changing, setChanging] = useState(false);
  const [done, setDone] = useState(false);
  const heading = useFocusWhen(done && !changing);
  return (
    <Section title={says.title} heading={heading}>
      <p role="status" className="empty:hidden">
        {done && says.saved}
      </p>
      {!data ? (
        error ? (
          <Trouble error={error} again={() => void refetch()} busy={isFetching} />
        ) : (
          <Waiting />
        )
      ) : changing ? (
        <Change
          held={data}
          onEnd={(saved) => {
            setDone(saved);
            setChanging(false);
          }}
        />
      ) : (
        <>
          {isCareless(data) ? (
            <p>{says.none}</p>
          ) : (
            <Facts
              facts={[
                [says.wishes, data.wishes.join("、") || undefined],
                [says.words, data.words || undefined],
              ]}
            />
          )}
          {data.written && (
            <p className="text-std-16N-170 text-solid-gray-700">
              {says.written(datedWords(data.written.at), data.written.by)}
            </p>
          )}
          {changeable && (
            <Button
              tone="outline"
              size="l"
              block
              onClick={() => {
                setDone(false);
                setChanging(true);
              }}
            >
              {isCareless(data) ? says.tell : says.change}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

type ChangeProps = { readonly held: Held; readonly onEnd: (saved: boolean) => void };

function Change({ held, onEnd }: ChangeProps) {
  const { ask } = useDesk();
  const client = useQueryClient();
  const [care, setCare] = useState<CareAnswers>({ wishes: held.wishes, words: held.words });
  const [tried, setTried] = useState(false);
  const once = useRef<{ readonly of: CareAnswers; readonly key: OnceKey }>(undefined);
  const act = useMutation({
    mutationFn: () => {
      // The same sent again, after a lost answer, is the same act.
      if (once.current?.of !== care) once.current = { of: care, key: onceKey() };
      return ask.care.write.mutate({ care, seen: held.version, once: once.current.key });
    },
    onSuccess: () => onEnd(true),
    onSettled: () => client.invalidateQueries({ queryKey: ["care"] }),
  });
  const wrong = wrongWithCare(care);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!wrong && !act.isPending) act.mutate();
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-4">
      <CareFields value={care} onChange={setCare} error={tried ? wrong : undefined} />
      {act.error && <Trouble error={act.error} again={() => act.mutate()} busy={act.isPending} />}
      <Button type="submit" size="l" block busy={act.isPending}>
        {says.save}
      </Button>
      <Button tone="text" size="l" block onClick={() => onEnd(false)}>
        {says.leave}
      </Button>
    </form>
  );
}
