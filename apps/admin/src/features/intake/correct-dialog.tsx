// The intake as it stands, to be written over where it is wrong; what will change is shown before it does.
import { ageBands, type CaseId, type OnceKey, situations, topics, unsaid, wards } from "@kumacari/domain";
import { ChoiceGroup, Dialog, SelectField, TextArea, TextField } from "@kumacari/ui";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { type OpenedIntake, useRpc, useRpcClient } from "../../rpc.ts";
import { StayOrGo } from "../../stay-or-go.tsx";
import { newOnceKey } from "../../wire.ts";
import { type Answers, allParts, saysOf } from "./parts.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly onClose: () => void;
  readonly onDone: (says: string) => void;
};

const { dialog: says, fields } = words;
const groups = <T extends string>(of: readonly T[]) => [
  { options: [...of, unsaid].map((value) => ({ value, label: value })) },
];
const oneOf = <T extends string>(of: readonly T[], value: string): T | typeof unsaid =>
  of.find((it) => it === value) ?? unsaid;

export function CorrectDialog(props: Props) {
  const rpc = useRpc();
  const query = useQuery(
    rpc.intake.open.queryOptions(
      { caseId: props.caseId },
      { gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false },
    ),
  );
  if (query.data) return <Correct {...props} held={query.data} />;
  return (
    <Dialog open onClose={props.onClose} title={says.title}>
      <Loaded query={query}>{() => null}</Loaded>
    </Dialog>
  );
}

function Correct({ caseId, held, onClose, onDone }: Props & { readonly held: OpenedIntake }) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const [answers, setAnswers] = useState<Answers>(held.answers);
  const once = useRef<{ readonly of: Answers; readonly key: OnceKey }>(undefined);
  const set = (part: Partial<Answers>) => setAnswers({ ...answers, ...part });
  const parts = allParts.filter((it) => saysOf(held.answers, it) !== saysOf(answers, it));
  /** The page notices on its next tick, which is now. */
  const show = () =>
    queries.refetchQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) }, { throwOnError: true });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (key: OnceKey) =>
      client.intake.correct.mutate({ caseId, answers, seen: held.seen, once: key }),
    onSuccess: () =>
      show().then(
        () => onDone(words.done),
        () => onDone(words.stale),
      ),
  });
  const go = () => {
    if (isPending || parts.length === 0) return;
    // The same sent again, after a lost answer, is the same act.
    if (once.current?.of !== answers) once.current = { of: answers, key: newOnceKey() };
    mutate(once.current.key);
  };
  return (
    <StayOrGo
      title={says.title}
      stay={says.stay}
      go={says.go}
      busy={isPending}
      fault={error}
      onStay={onClose}
      onGo={go}
    >
      <p>{says.says}</p>
      <p>{says.request}</p>
      <TextField
        label={fields.name}
        value={answers.name}
        onChange={(name) => set({ name })}
        maxLength={60}
        autoComplete="off"
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={fields.kana}
          hint={words.kanaHint}
          value={answers.kana ?? ""}
          onChange={(kana) => set({ kana })}
          autoComplete="off"
        />
        <TextField
          type="tel"
          label={fields.phone}
          hint={words.phoneHint}
          value={answers.phone ?? ""}
          onChange={(phone) => set({ phone })}
          autoComplete="off"
        />
      </div>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={fields.ageBand}
          value={answers.ageBand}
          onChange={(it) => set({ ageBand: oneOf(ageBands, it) })}
          groups={groups(ageBands)}
        />
        <SelectField
          label={fields.ward}
          value={answers.ward}
          onChange={(it) => set({ ward: oneOf(wards, it) })}
          groups={groups(wards)}
        />
      </div>
      <SelectField
        label={fields.situation}
        value={answers.situation}
        onChange={(it) => set({ situation: oneOf(situations, it) })}
        groups={groups(situations)}
      />
      <ChoiceGroup
        kind="many"
        columns={2}
        legend={fields.topics}
        options={topics.map((value) => ({ value, label: value }))}
        value={answers.topics}
        onChange={(it) => set({ topics: topics.filter((one) => it.includes(one)) })}
      />
      <TextArea
        label={fields.wish}
        value={answers.wish}
        onChange={(wish) => set({ wish })}
        limit={2000}
        rows={4}
      />
      <section aria-label={says.changes} className="flex flex-col gap-2 rounded-8 bg-solid-gray-50 p-4">
        <p className="text-dns-14B-130">{says.changes}</p>
        {parts.length === 0 && <p className="text-dns-14N-130 leading-6">{says.none}</p>}
        <dl className="flex flex-col gap-2 empty:hidden">
          {parts.map((part) => (
            <div key={part} className="flex flex-col gap-0.5">
              <dt className="text-dns-14B-130 leading-6">{fields[part]}</dt>
              <dd dir="auto" className="leading-6 wrap-anywhere whitespace-pre-wrap text-solid-gray-700">
                {says.before}：<del>{saysOf(held.answers, part)}</del>
              </dd>
              <dd dir="auto" className="leading-6 wrap-anywhere whitespace-pre-wrap">
                {says.after}：<ins className="no-underline">{saysOf(answers, part)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      </section>
    </StayOrGo>
  );
}
