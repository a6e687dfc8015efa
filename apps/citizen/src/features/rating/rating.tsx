// Looking back on a consultation that ended: a step of five, a few words, and whether the counsellor may read them.
import { scoreNames, scores } from "@kumacari/domain";
import { Button, buttonLook, Checkbox, ChoiceGroup, Heading, Held, Notice, TextArea } from "@kumacari/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { datedWords } from "../../day-words.ts";
import { useDesk } from "../../desk.ts";
import { Facts } from "../../facts.tsx";
import { Link } from "../../router.tsx";
import type { Ask } from "../../rpc.ts";
import { Trouble } from "../../trouble.tsx";
import { useFocusWhen } from "../../use-focus-when.ts";
import { useKept } from "../../use-kept.ts";
import { Waiting } from "../../waiting.tsx";
import { type Draft, draftOf, type Given, isTooLong, readDraft, toSend } from "./draft.ts";
import { words } from "./words.ts";

type Own = Exclude<Awaited<ReturnType<Ask["rating"]["mine"]["query"]>>, { readonly state: "none" }>;
const key = ["rating"] as const;

export function Rating() {
  const { ask } = useDesk();
  const [of, setOf] = useState<Own["of"]>();
  // Another may end while this one is being written about: the page stays with the one it began with.
  const first = useRef<Own["of"]>(undefined);
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: [...key, of],
    queryFn: async ({ signal }) => {
      const own = await ask.rating.mine.query({ of: of ?? first.current }, { signal });
      if (own.state !== "none") first.current ??= own.of;
      return own;
    },
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const heading = useFocusWhen(data && data.state !== "none" && data.of === of ? of : undefined);
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  if (data.state === "none")
    return (
      <>
        <p>{words.none}</p>
        <Link href="/" className={buttonLook({ size: "l", block: true })}>
          {words.toHome}
        </Link>
      </>
    );
  return (
    <>
      <Heading level={2} look="s" ref={heading} tabIndex={-1}>
        {words.about(datedWords(data.endedAt))}
      </Heading>
      <One key={data.of} own={data} />
      {data.others.map((it) => (
        <Button key={it.of} tone="outline" block onClick={() => setOf(it.of)}>
          {words.other(datedWords(it.endedAt))}
        </Button>
      ))}
    </>
  );
}

function One({ own }: { readonly own: Own }) {
  if (own.state === "open") return <Form own={own} />;
  return own.given ? <Answered given={own.given} /> : <p>{words.overNone}</p>;
}

const Answered = ({ given }: { readonly given: Given }) => (
  <>
    <p>{words.over}</p>
    <section className="flex flex-col gap-4 rounded-12 bg-solid-gray-50 p-4">
      <Heading level={3}>{words.yours}</Heading>
      <Facts
        facts={[
          [words.score, scoreNames[given.score]],
          [words.words, given.words || undefined],
          [words.mayRead, given.shown ? words.yes : words.no],
        ]}
      />
    </section>
  </>
);

const steps = scores.map((it) => ({ value: `${it}` as const, label: scoreNames[it] }));

function Form({ own: { of, given, until } }: { readonly own: Own }) {
  const { ask } = useDesk();
  const queries = useQueryClient();
  const { value: kept, change, clear } = useKept(`rating:${of}`, readDraft);
  const [tried, setTried] = useState(false);
  const send = useMutation({
    mutationFn: (sent: NonNullable<ReturnType<typeof toSend>>) => ask.rating.give.mutate({ of, ...sent }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: key });
      clear();
      setTried(false);
    },
  });
  if (kept === undefined) return <Waiting />;
  const draft = kept ?? draftOf(given);
  const set = (some: Partial<Draft>) => change((now) => ({ ...(now ?? draftOf(given)), ...some }));
  const sent = toSend(draft);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (sent && !isTooLong(draft) && !send.isPending) send.mutate(sent);
  };
  return (
    <form onSubmit={onSubmit} noValidate className="flex flex-col gap-6">
      <div role="status" className="empty:hidden">
        {send.isSuccess && kept === null && (
          <Notice tone="success" live="off">
            {words.sent}
          </Notice>
        )}
      </div>
      <Held value={send.isPending}>
        <ChoiceGroup
          kind="one"
          legend={words.score}
          options={steps}
          value={draft.score}
          error={tried && !sent ? words.scoreMissing : undefined}
          onChange={(score) => set({ score })}
        />
        <TextArea
          label={words.text}
          optional
          hint={words.textHint}
          rows={4}
          value={draft.words}
          onChange={(text) => set({ words: text })}
          limit={4000}
          autoComplete="off"
        />
        <div className="flex flex-col gap-1">
          <Checkbox checked={draft.shown} onChange={(shown) => set({ shown })}>
            {words.shown}
          </Checkbox>
          <p className="text-solid-gray-700">{words.shownNote}</p>
        </div>
      </Held>
      {send.error && (
        <Trouble error={send.error} again={() => sent && send.mutate(sent)} busy={send.isPending} />
      )}
      <div className="flex flex-col gap-3">
        <Button type="submit" size="l" block busy={send.isPending}>
          {given ? words.change : words.send}
        </Button>
        <p className="text-solid-gray-700">{words.until(datedWords(until))}</p>
      </div>
    </form>
  );
}
