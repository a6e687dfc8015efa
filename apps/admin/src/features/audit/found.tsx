// The entries found, the newest first; each leads to its proof, its record's others, its person's others and its thread.
import { acts, toJst } from "@kumacari/domain";
import { Badge, Button } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import { Loaded } from "../../loaded.tsx";
import type { AuditRow } from "../../rpc.ts";
import { Trouble } from "../../trouble.tsx";
import { endOfDay, isReference, type Sought, startOfDay } from "./read-search.ts";
import { type Asked, useSearch } from "./use-audit.ts";
import { words } from "./words.ts";

const { search: says } = words;

export function Found({ asked }: { readonly asked: Sought }) {
  const query = useSearch(askedFor(asked));
  const { error, fetchNextPage, hasNextPage, isFetchingNextPage } = query;
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const rows = pages.flatMap((page) => page.rows);
        return (
          <section className="flex flex-col gap-3">
            <p role="status" className="text-dns-16N-130 text-solid-gray-700">
              {rows.length === 0 && !hasNextPage ? says.none : says.found(rows.length, hasNextPage)}
            </p>
            <ul className="flex flex-col divide-y divide-solid-gray-300 rounded-8 border border-solid-gray-300 bg-white empty:hidden">
              {rows.map((it) => (
                <Row key={it.id} row={it} />
              ))}
            </ul>
            {hasNextPage && (
              <Button
                tone="outline"
                busy={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
                className="self-start"
              >
                {says.more}
              </Button>
            )}
            {error && <Trouble fault={error} again={() => void fetchNextPage()} />}
          </section>
        );
      }}
    </Loaded>
  );
}

const Row = ({ row }: { readonly row: AuditRow }) => (
  <li className="grid min-w-0 gap-x-5 gap-y-1 px-4 py-3 wide:grid-cols-[11rem_minmax(0,1fr)_minmax(0,1.3fr)_7rem]">
    <time dateTime={toJst(row.at)} className="text-dns-14N-130 leading-6 text-solid-gray-700 tabular-nums">
      {toJst(row.at).slice(0, 19).replace("T", " ")}
    </time>
    <div className="flex min-w-0 flex-col gap-0.5">
      <span className="text-dns-16B-130 leading-6">{acts[row.act].says}</span>
      <span className="flex min-w-0 flex-wrap items-center gap-x-2 text-dns-14N-130 leading-6">
        <Badge tone="neutral">{words.row.by[row.by]}</Badge>
        <Who row={row} />
      </span>
    </div>
    <dl className="flex min-w-0 flex-col text-dns-14N-130 leading-6 [&_dt]:me-2 [&_dt]:text-solid-gray-700 [&>div]:flex [&>div]:min-w-0">
      {row.on.length > 0 && (
        <div>
          <dt className="shrink-0">{words.row.on}</dt>
          <dd className="flex min-w-0 flex-wrap gap-x-3">
            {row.on.map((it) => (
              <Reference key={it} to={it} />
            ))}
          </dd>
        </div>
      )}
      {row.why && (
        <div>
          <dt className="shrink-0">{words.row.why}</dt>
          <dd className="wrap-anywhere">{row.why}</dd>
        </div>
      )}
      {row.trail && (
        <div>
          <dt className="shrink-0">{words.row.trail}</dt>
          <dd>
            <Link to="/audit" search={{ trail: row.trail }} className={link}>
              {says.followTrail}
            </Link>
          </dd>
        </div>
      )}
    </dl>
    <p className="wide:text-end">
      {row.number === undefined ? (
        <span className="text-dns-14N-130 leading-6 text-solid-gray-700">{words.row.waiting}</span>
      ) : (
        <Link
          to="/audit"
          search={{ number: row.number }}
          aria-label={words.row.open(row.number)}
          className={link}
        >
          {words.row.number(row.number)}
        </Link>
      )}
    </p>
  </li>
);

function Who({ row }: { readonly row: AuditRow }) {
  const { by, who, whoId } = row;
  if (by === "system") return <span>{who}</span>;
  const search = by === "staff" ? { who: whoId } : { on: whoId };
  return (
    <Link to="/audit" search={search} className={link}>
      <bdi>{who}</bdi>
      <span className="sr-only">：{says.followWho}</span>
    </Link>
  );
}

export const Reference = ({ to }: { readonly to: string }) =>
  isReference(to) ? (
    <Link to="/audit" search={{ on: to }} className={link}>
      {to}
      <span className="sr-only">：{says.follow}</span>
    </Link>
  ) : (
    <span className="wrap-anywhere">{to}</span>
  );

const link =
  "inline-flex min-h-6 min-w-0 items-center text-key-900 underline wrap-anywhere hover:decoration-2";

const askedFor = ({ from, to, ...rest }: Sought): Asked => ({
  ...rest,
  ...(from ? { from: startOfDay(from) } : {}),
  ...(to ? { to: endOfDay(to) } : {}),
});
