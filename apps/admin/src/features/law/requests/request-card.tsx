// One request: its date, how far it is, what is proposed, and what may be done with it now.
import { jstWords } from "@kumacari/domain";
import { matterKinds, requestOutcomes, tellingWays } from "@kumacari/domain/law";
import { Badge, Heading } from "@kumacari/ui";
import { datedWords } from "../../../day-words.ts";
import type { RequestRow } from "../../../rpc.ts";
import { Dues } from "../dues.tsx";
import { Acts } from "./acts.tsx";
import { words } from "./words.ts";

export function RequestCard({ row, now }: { readonly row: RequestRow; readonly now: number }) {
  const { id, about, at, number, dues, extended, proposal, lift, inForce, closedAt } = row;
  return (
    <article
      aria-labelledby={id}
      className="flex flex-col gap-4 rounded-12 border border-solid-gray-200 bg-white px-5 py-5 wide:px-6"
    >
      <header className="flex flex-col gap-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level={2} id={id}>
            {matterKinds[about]}
          </Heading>
          {inForce && <Badge tone="warn">{words.inForce}</Badge>}
          {closedAt !== undefined && <Badge tone="success">{words.closed}</Badge>}
          {row.untold && <Badge tone="warn">{words.untold}</Badge>}
          {closedAt === undefined && proposal && !proposal.decided && (
            <Badge tone="info">{words.waiting}</Badge>
          )}
        </div>
        <p className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-6 text-solid-gray-700">
          <span>
            {words.at}：{jstWords(at)}
          </span>
          {number && <span>{words.number(number)}</span>}
          {extended && <span>{words.extended(extended)}</span>}
        </p>
      </header>
      <Dues dues={dues} now={now} />
      <div className="grid gap-5 wide:grid-cols-2">
        <section className="flex min-w-0 flex-col gap-2">
          <h3 className="text-dns-16B-130">{words.steps}</h3>
          <ol className="flex flex-col">
            {row.steps.map(({ step, done }, n) => (
              <li
                key={step}
                className="flex flex-wrap justify-between gap-x-3 border-b border-solid-gray-200 py-2"
              >
                <span>
                  {n + 1}. {step}
                </span>
                <span className="text-dns-14N-130 leading-6 text-solid-gray-700">
                  {done ? `✓ ${words.by(jstWords(done.at), done.by)}` : words.undone}
                </span>
              </li>
            ))}
          </ol>
          {row.told.map(({ way, day, at, by }) => (
            <p key={at} className="flex flex-wrap justify-between gap-x-3 leading-7">
              <span>{words.told(datedWords(day), tellingWays[way])}</span>
              <span className="text-dns-14N-130 leading-6 text-solid-gray-700">
                {words.by(jstWords(at), by)}
              </span>
            </p>
          ))}
          {row.untold && <p className="text-dns-14N-130 leading-6">{words.untoldSays}</p>}
        </section>
        {proposal && (
          <section className="flex min-w-0 flex-col gap-2">
            <h3 className="text-dns-16B-130">{proposal.decided ? words.decided : words.proposal}</h3>
            <p>
              <strong>{requestOutcomes[proposal.outcome]}</strong>
            </p>
            <p className="wrap-anywhere whitespace-pre-wrap">{proposal.says}</p>
            {proposal.withheld.length > 0 && (
              <>
                <h4 className="text-dns-14B-130">{words.withheld}</h4>
                <ul className="flex list-disc flex-col gap-1 ps-5">
                  {proposal.withheld.map((it) => (
                    <li key={it}>{it}</li>
                  ))}
                </ul>
              </>
            )}
            <p className="text-dns-14N-130 leading-6 text-solid-gray-700">
              {words.proposal}：{words.by(jstWords(proposal.at), proposal.by)}
              {proposal.decided &&
                `　${words.decided}：${words.by(jstWords(proposal.decided.at), proposal.decided.by)}`}
            </p>
            {lift && (
              <p className="wrap-anywhere">
                {words.lift}：{lift.says}（{words.by(jstWords(lift.at), lift.by)}）
              </p>
            )}
          </section>
        )}
      </div>
      <Acts row={row} />
    </article>
  );
}
