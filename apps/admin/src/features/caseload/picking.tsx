// The open cases of one counsellor, without a name: chosen, and given to one colleague or spread over all.
import { type CaseId, isId, type StaffId, spread } from "@kumacari/domain";
import { Badge, Button, Checkbox, Heading, SelectField, Spinner } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { Done } from "../../acting/effect.ts";
import { useNow } from "../../clock.ts";
import { refusedBy } from "../../refused.ts";
import { type CaseloadRow, type CaseRow, type Reassigning, type Rpc, useRpc } from "../../rpc.ts";
import { waitWords } from "../../wait-words.ts";
import { words as common } from "../../words.ts";
import { type InParts, inParts } from "./in-parts.ts";
import { Results } from "./results.tsx";
import { words } from "./words.ts";

type Props = {
  readonly from: CaseloadRow;
  readonly rows: readonly CaseloadRow[];
  readonly onClose: () => void;
  readonly onSaid: (says: string) => void;
};
type Sent = Exclude<Reassigning, Done<Reassigning>> | InParts<Done<Reassigning>>;
type Move = { readonly caseId: CaseId; readonly from?: StaffId; readonly to: StaffId };

const { picking: says, moving } = words;

/** Of which the effect is said in one answer. */
const most = 5_000;

export function Picking({ from, rows, onClose, onSaid }: Props) {
  const rpc = useRpc();
  const now = useNow(60_000);
  const [chosen, setChosen] = useState<ReadonlySet<CaseId>>(new Set());
  const [to, setTo] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [moves, setMoves] = useState<readonly Move[]>();
  const [sent, setSent] = useState(0);
  const owner = from.counsellor?.id;
  const { data } = useQuery(rpc.caseload.cases.queryOptions(owner ? { of: owner } : {}));
  const cases = data ?? [];
  const none = data?.length === 0;
  const title = useRef<HTMLHeadingElement>(null);
  // It opens below the table, where nobody looks who pressed a button in it.
  useEffect(() => goTo(title.current), []);
  // When all were moved, the button that asked for it is gone.
  useEffect(() => {
    if ((!moves || none) && document.activeElement === document.body) goTo(title.current);
  }, [moves, none]);
  const picked = cases.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const others = rows.filter((it) => !it.left && it.counsellor && it.counsellor.id !== owner);
  const toggle = (id: CaseId) =>
    setChosen((before) => new Set(before.has(id) ? [...before].filter((it) => it !== id) : [...before, id]));
  const look = () => {
    const over = others.flatMap(({ counsellor, open, away }) =>
      counsellor ? [{ id: counsellor.id, open, alone: away?.covered === false }] : [],
    );
    const pairs =
      to === "spread"
        ? spread(picked, over)
        : isId("staff", to)
          ? picked.map((caseId) => ({ caseId, to }))
          : [];
    const none = to === "spread" && picked.length > 0 ? says.allAway : says.nothing;
    setWrong(pairs.length === 0 ? none : pairs.length > most ? says.tooMany(most) : undefined);
    setSent(0);
    if (pairs.length > 0 && pairs.length <= most)
      setMoves(pairs.map((it) => ({ ...it, ...(owner ? { from: owner } : {}) })));
  };
  return (
    <section
      aria-label={says.title(from.counsellor?.name ?? words.nobody)}
      className="flex flex-col gap-4 rounded-12 border-2 border-key-900 bg-white px-4 py-5 wide:px-6"
    >
      <Heading level={2} ref={title} tabIndex={-1} className="scroll-mt-6">
        {says.title(from.counsellor?.name ?? words.nobody)}
      </Heading>
      {!data && <Spinner late label={common.loading} />}
      {none && <p className="text-solid-gray-700">{says.none}</p>}
      {cases.length > 0 && (
        <>
          <fieldset className="flex min-w-0 flex-col">
            <legend className="sr-only">{says.title(from.counsellor?.name ?? words.nobody)}</legend>
            <Checkbox
              checked={cases.length > 0 && picked.length === cases.length}
              onChange={(all) => setChosen(new Set(all ? cases.map(({ id }) => id) : []))}
            >
              {says.all}
            </Checkbox>
            <div className="grid gap-x-6 sm:grid-cols-2">
              {cases.map((row) => (
                <Checkbox key={row.id} checked={chosen.has(row.id)} onChange={() => toggle(row.id)}>
                  <Line row={row} now={now} />
                </Checkbox>
              ))}
            </div>
          </fieldset>
          <SelectField
            label={says.to}
            value={to}
            onChange={(it) => {
              setTo(it);
              setWrong(undefined);
            }}
            error={wrong}
            className="max-w-md"
            groups={[
              {
                options: [
                  { value: "", label: says.choose },
                  { value: "spread", label: says.spread },
                  ...others.flatMap(({ counsellor, open, away }) => {
                    const label = `${counsellor?.name}（${words.cases(open)}）${away ? words.away(away) : ""}`;
                    return counsellor ? [{ value: counsellor.id, label }] : [];
                  }),
                ],
              },
            ]}
          />
        </>
      )}
      <div className="flex flex-wrap justify-end gap-3">
        <Button tone="outline" onClick={onClose}>
          {says.close}
        </Button>
        {cases.length > 0 && <Button onClick={look}>{says.go(picked.length)}</Button>}
      </div>
      {moves && (
        <ActDialog<Sent>
          title={moving.title}
          go={moving.go}
          onClose={() => setMoves(undefined)}
          onDone={(it) => {
            setChosen(new Set());
            onSaid(moving.done(it.moved, moves.length));
          }}
          about={sent > 0 && <p role="status">{moving.sent(sent, moves.length)}</p>}
          answer={(it) => (
            <Results
              results={it.results}
              stopped={
                it.stopped === undefined
                  ? undefined
                  : `${moving.stopped(it.moved, moves.length)}${refusedBy(it.stopped).says}`
              }
            />
          )}
          send={(client, { dry }) =>
            dry
              ? client.caseload.reassign.mutate({ moves: [...moves], dry })
              : inParts(moves, (part) => moveAll(client, part), setSent)
          }
        />
      )}
    </section>
  );
}

async function moveAll(client: Rpc, moves: readonly Move[]): Promise<Done<Reassigning>> {
  const answer = await client.caseload.reassign.mutate({ moves: [...moves], dry: false });
  if (!answer.done) throw new Error("what is not a look alone is done");
  return answer;
}

function goTo(it: HTMLElement | null): void {
  it?.focus({ preventScroll: true });
  it?.scrollIntoView();
}

const Line = ({ row, now }: { readonly row: CaseRow; readonly now: number }) => (
  <span className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
    <span className="tabular-nums">{row.number}</span>
    {row.watched && <Badge tone="error">{says.watched}</Badge>}
    <span className="text-dns-14N-130 text-solid-gray-700">{turnOf(row, now)}</span>
  </span>
);

const turnOf = (row: CaseRow, now: number): string =>
  row.waitingOn === "us" ? says.us(waitWords(now - row.waitingSince)) : says.them;
