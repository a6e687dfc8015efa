// One paper opened: its words, what its writer changed, what was written at the same time, and every earlier writing.
import { type CaseId, changesOf, jstWords, type PaperWords, partsOf } from "@kumacari/domain";
import { Badge, Button, Heading, Notice } from "@kumacari/ui";
import type { ReactNode } from "react";
import { Loaded } from "../../loaded.tsx";
import type { PaperOpened, PaperRow } from "../../rpc.ts";
import { useFocusIfLost } from "../../use-focus-if-lost.ts";
import { titleOf } from "./paper-list.tsx";
import { ReferralActs } from "./referral-acts.tsx";
import { usePaper } from "./use-record.ts";
import { words } from "./words.ts";

type Props = {
  readonly caseId: CaseId;
  readonly row: PaperRow;
  readonly today: string;
  /** Absent: the latest. */
  readonly number: number | undefined;
  readonly onNumber: (number: number | undefined) => void;
  readonly onBack: () => void;
  /** Absent: the viewer may not write. */
  readonly onEdit: ((it: PaperOpened) => void) | undefined;
};

const { paper: says } = words;

export function PaperView({ caseId, row, today, number, onNumber, onBack, onEdit }: Props) {
  const query = usePaper(caseId, row, number);
  const heading = useFocusIfLost(row.id);
  return (
    <article className="flex flex-col gap-4 rounded-8 border border-solid-gray-300 bg-white p-4">
      <div className="flex flex-wrap items-center gap-3">
        <Button tone="outline" size="s" onClick={onBack}>
          {says.back}
        </Button>
        <Heading level={3} ref={heading} tabIndex={-1}>
          {titleOf(row)}
        </Heading>
        {row.from && <Badge tone="info">{words.earlier(row.what)}</Badge>}
        {row.sensitive && <Badge tone="warn">{words.sensitive}</Badge>}
      </div>
      {row.mayRead ? (
        <Loaded query={query}>
          {(it) => (
            <Opened
              it={it}
              onNumber={onNumber}
              onEdit={number === undefined && onEdit ? onEdit : undefined}
            />
          )}
        </Loaded>
      ) : (
        <p>{closedBecause(row)}</p>
      )}
      {row.what === "referral" && (
        <ReferralActs caseId={caseId} row={row} today={today} mayWrite={onEdit !== undefined} />
      )}
    </article>
  );
}

function closedBecause({ handing, sensitive }: PaperRow): string {
  if (handing?.state === "withdrawn") return words.referral.closed;
  return sensitive ? words.closed : words.away;
}

type OpenedProps = { readonly it: PaperOpened } & Pick<Props, "onNumber" | "onEdit">;

function Opened({ it, onNumber, onEdit }: OpenedProps) {
  const earlier = it.shown.number !== it.latest.number;
  return (
    <>
      {earlier && (
        <Notice
          tone="info"
          actions={
            <Button size="s" onClick={() => onNumber(undefined)}>
              {says.latest}
            </Button>
          }
        >
          {says.earlier}
        </Notice>
      )}
      {it.besides.length > 0 && (
        <Notice tone="warn" title={says.beside.title}>
          <p>{says.beside.says}</p>
        </Notice>
      )}
      {[it.shown, ...it.besides].map((one) => (
        <section key={one.number} className="flex flex-col gap-2">
          <p className="text-dns-14N-130 text-solid-gray-700">
            {says.of(one.number)}　<bdi>{one.by}</bdi>　{jstWords(one.at)}
          </p>
          <Parts of={one.words} />
        </section>
      ))}
      {onEdit && (
        <Button className="self-start" onClick={() => onEdit(it)}>
          {says.edit}
        </Button>
      )}
      {it.reviews.length > 0 && (
        <section className="flex flex-col gap-2">
          <Heading level={4}>{words.plan.reviews}</Heading>
          <ul className="flex flex-col gap-3">
            {it.reviews.map((one) => (
              <li key={one.number} className="border-s-4 border-solid-gray-300 ps-3">
                <p className="text-dns-14N-130 text-solid-gray-700">
                  <bdi>{one.by}</bdi>　{jstWords(one.at)}
                </p>
                <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
                  {one.said}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {it.before && <Changes before={it.before.words} after={it.shown.words} />}
      {it.writings.length > 1 && (
        <details>
          <summary className="min-h-11 content-center text-dns-16N-130">
            {says.writings(it.writings.length)}
          </summary>
          <ul className="flex flex-col">
            {it.writings.map((one) => (
              <li key={one.number}>
                <Button
                  tone="text"
                  className="min-h-11"
                  unavailable={one.number === it.shown.number}
                  onClick={() => onNumber(one.number === it.latest.number ? undefined : one.number)}
                >
                  {says.of(one.number)}　{one.by}　{jstWords(one.at)}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

export function Parts({ of }: { readonly of: PaperWords }) {
  return (
    <dl className="flex flex-col gap-3">
      {partsOf(of).map(({ name, text }) => (
        <Part key={name} name={name}>
          {text || <span className="text-solid-gray-600">{says.empty}</span>}
        </Part>
      ))}
    </dl>
  );
}

const Part = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="flex flex-col gap-0.5">
    <dt className="text-dns-14N-130 leading-6 text-solid-gray-700">{name}</dt>
    <dd dir="auto" className="text-std-16N-170 wrap-anywhere whitespace-pre-wrap text-solid-gray-900">
      {children}
    </dd>
  </div>
);

function Changes({ before, after }: { readonly before: PaperWords; readonly after: PaperWords }) {
  const changes = changesOf(before, after);
  return (
    <details>
      <summary className="min-h-11 content-center text-dns-16N-130">{says.changes}</summary>
      {changes.length === 0 && <p className="text-dns-14N-130">{says.same}</p>}
      <dl className="flex flex-col gap-3">
        {changes.map((it) => (
          <div key={it.name} className="flex flex-col gap-1">
            <dt className="text-dns-14B-130">{it.name}</dt>
            <dd className="border-s-4 border-solid-gray-300 ps-3 whitespace-pre-wrap wrap-anywhere">
              <span className="block text-dns-14N-130 text-solid-gray-700">{says.before}</span>
              <del className="no-underline">{it.before || says.empty}</del>
            </dd>
            <dd className="border-s-4 border-key-900 ps-3 whitespace-pre-wrap wrap-anywhere">
              <span className="block text-dns-14N-130 text-solid-gray-700">{says.after}</span>
              <ins className="no-underline">{it.after || says.empty}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
