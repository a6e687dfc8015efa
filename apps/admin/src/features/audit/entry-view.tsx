// One entry as it lies: what it says, its place among all, the checkpoint that covers it, and the way to prove it.
import { acts, personalReach, retention, toJst } from "@kumacari/domain";
import { Heading } from "@kumacari/ui";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Loaded } from "../../loaded.tsx";
import { PageTitle } from "../../page-title.tsx";
import type { AuditEntry } from "../../rpc.ts";
import { Reference } from "./found.tsx";
import { Prove } from "./prove.tsx";
import { useEntry } from "./use-audit.ts";
import { words } from "./words.ts";

const { entry: says } = words;

export function EntryView({ number }: { readonly number: number }) {
  const query = useEntry(number);
  return (
    <main id="main" className="mx-auto flex w-full max-w-[72rem] flex-col gap-5 px-4 py-5 wide:px-6">
      <Link to="/audit" className="inline-flex min-h-11 items-center self-start text-key-900 underline">
        {says.back}
      </Link>
      <PageTitle title={says.title(number)} />
      <Loaded query={query}>
        {(data) => (
          <>
            <Facts entry={data} />
            {data.covered && <Prove entry={data} />}
          </>
        )}
      </Loaded>
    </main>
  );
}

function Facts({ entry }: { readonly entry: AuditEntry }) {
  const { personal, says: act } = acts[entry.act];
  const { online, writeOnce } = retention[personal];
  return (
    <section className="flex flex-col gap-4 rounded-8 border border-solid-gray-300 bg-white p-4">
      <dl className="grid gap-x-6 gap-y-3 text-std-16N-170 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <Fact name={says.at}>{toJst(entry.at)}</Fact>
        <Fact name={says.act}>{act}</Fact>
        <Fact name={says.who}>
          {words.row.by[entry.by]}：<bdi>{entry.who}</bdi>
          {entry.by !== "system" && entry.who !== entry.whoId && <code className="ms-2">{entry.whoId}</code>}
        </Fact>
        {entry.on.length > 0 && (
          <Fact name={says.on}>
            {entry.on.map((it) => (
              <span key={it} className="me-3">
                <Reference to={it} />
              </span>
            ))}
          </Fact>
        )}
        {entry.why && <Fact name={says.why}>{entry.why}</Fact>}
        {entry.trail && (
          <Fact name={says.trail}>
            <Link to="/audit" search={{ trail: entry.trail }} className="text-key-900 underline">
              {entry.trail}
            </Link>
          </Fact>
        )}
        <Fact name={says.reach}>{personalReach[personal]}</Fact>
        <Fact name={says.kept}>{says.keptFor(online, writeOnce)}</Fact>
        <Fact name={says.place}>{says.placeOf(entry.number, entry.size)}</Fact>
        <Fact name={says.covered}>
          {entry.covered
            ? says.coveredBy(entry.covered.size, toJst(entry.covered.at).slice(0, 19).replace("T", " "))
            : says.uncovered}
        </Fact>
      </dl>
      <div className="flex flex-col gap-2">
        <Heading level={2} look="s">
          {says.line}
        </Heading>
        <code className="rounded-4 bg-solid-gray-50 p-3 text-dns-14N-130 leading-6 wrap-anywhere">
          {entry.line}
        </code>
      </div>
    </section>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt className="text-solid-gray-700">{name}</dt>
    <dd className="min-w-0 wrap-anywhere max-sm:mb-1">{children}</dd>
  </>
);
