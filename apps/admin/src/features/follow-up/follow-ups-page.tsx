// Whose question of how it went waits for the staff: the most pressing first, by number and without a name.
import { type FollowUpStanding, followUpStandings } from "@kumacari/domain/follow-up";
import { Checkbox } from "@kumacari/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Loaded } from "../../loaded.tsx";
import { may, useMe } from "../../me.ts";
import { PageTitle } from "../../page-title.tsx";
import { type FollowUpRow, type FollowUps, useRpc } from "../../rpc.ts";
import { Row } from "./row.tsx";
import { SettleDialog } from "./settle-dialog.tsx";
import { words } from "./words.ts";

const standings = Object.keys(followUpStandings).filter((it): it is FollowUpStanding =>
  Object.hasOwn(followUpStandings, it),
);

export function FollowUpsPage() {
  const rpc = useRpc();
  const oversees = may(useMe(), "case.oversee");
  const [all, setAll] = useState(oversees);
  const query = useQuery(
    rpc.followUp.see.queryOptions({ all }, { refetchInterval: 60_000, placeholderData: keepPreviousData }),
  );
  const [row, setRow] = useState<FollowUpRow>();
  const [said, setSaid] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its row.
  useEffect(() => {
    if (said && document.activeElement === document.body) status.current?.focus();
  }, [said]);
  return (
    <main id="main" className="mx-auto flex w-full max-w-[72rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <div className="flex flex-col gap-1">
        <PageTitle title={words.title} />
        <p className="text-dns-16N-130 leading-6 text-solid-gray-700">{words.says}</p>
        <p className="text-dns-14N-130 text-solid-gray-700">{words.live}</p>
      </div>
      {oversees && (
        <Checkbox checked={all} onChange={setAll}>
          {words.all}
        </Checkbox>
      )}
      <p
        role="status"
        ref={status}
        tabIndex={-1}
        className={said ? "text-std-16B-170 text-green-900" : "sr-only"}
      >
        {said}
      </p>
      <Loaded query={query}>{(view) => <Shown view={view} onSettle={setRow} />}</Loaded>
      {row && (
        <SettleDialog
          key={`${row.caseId}/${row.due}`}
          row={row}
          onClose={() => setRow(undefined)}
          onDone={(says) => {
            setRow(undefined);
            setSaid(says);
          }}
        />
      )}
    </main>
  );
}

type ShownProps = { readonly view: FollowUps; readonly onSettle: (row: FollowUpRow) => void };

function Shown({ view: { rows, counts }, onSettle }: ShownProps) {
  const whole = standings.reduce((sum, it) => sum + counts[it], 0);
  return (
    <>
      <dl aria-label={words.totals} className="grid grid-cols-2 gap-3 sm:grid-cols-3 wide:grid-cols-5">
        {standings.map((it) => (
          <div key={it} className="rounded-12 border border-solid-gray-200 bg-white px-4 py-3">
            <dt className="text-dns-14N-130 text-solid-gray-700">{words.standing[it]}</dt>
            <dd className="text-std-24B-150 text-key-900 tabular-nums">{words.cases(counts[it])}</dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 ? (
        <p className="rounded-12 border border-solid-gray-200 bg-white px-6 py-14 text-center text-solid-gray-700">
          {words.none}
        </p>
      ) : (
        <ul aria-label={words.list} className="flex flex-col gap-3">
          {rows.map((row) => (
            <Row key={`${row.caseId}/${row.due}`} row={row} onSettle={() => onSettle(row)} />
          ))}
        </ul>
      )}
      {whole > rows.length && (
        <p className="text-dns-14N-130 text-solid-gray-700">{words.more(whole - rows.length)}</p>
      )}
    </>
  );
}
