// Keys and algorithms: which ring keys are in use since when, how far a renewal has come, and what the program encrypts with.
import { type Instant, jstDay, jstWords } from "@kumacari/domain";
import { Badge, Heading } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../loaded.tsx";
import { type KeysView, useRpc } from "../../rpc.ts";
import { words } from "./words.ts";

const { keys: says } = words;

export function Keys() {
  const query = useQuery(useRpc().assurance.keys.queryOptions());
  return <Loaded query={query}>{(data) => <Shown view={data} />}</Loaded>;
}

const Shown = ({ view }: { readonly view: KeysView }) => (
  <section className="flex flex-col gap-6">
    <p className="max-w-[60em] text-std-16N-170">{says.says(view.backupDays)}</p>
    <section className="flex flex-col gap-3">
      <Heading level={2}>{says.ring.title}</Heading>
      <p className="text-dns-16N-130">
        {view.due === undefined ? says.ring.undated : says.ring.due(jstDay(view.due), view.due <= view.now)}
        {view.counted === undefined ? says.ring.uncounted : says.ring.counted(jstWords(view.counted))}
      </p>
      <ul className="grid gap-3 wide:grid-cols-2">
        {view.ring.map((row) => (
          <RingCard key={row.id} row={row} now={view.now} />
        ))}
      </ul>
    </section>
    <section className="flex flex-col gap-3">
      <Heading level={2}>{says.work.title}</Heading>
      {view.works.length === 0 ? (
        <p className="text-dns-16N-130">{says.work.none}</p>
      ) : (
        <ul className="grid gap-3 wide:grid-cols-2">
          {view.works.map((work) => (
            <WorkCard key={work.id} work={work} />
          ))}
        </ul>
      )}
    </section>
    <Inventory rows={view.inventory} />
  </section>
);

const card = "flex min-w-0 flex-col gap-2 rounded-8 border border-solid-gray-300 bg-white px-4 py-4";

function RingCard({ row, now }: { readonly row: KeysView["ring"][number]; readonly now: Instant }) {
  const { id, since, until, retired, persons } = row;
  const state = retired === undefined ? (until === undefined ? "current" : "former") : "retired";
  return (
    <li className={card}>
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={state === "current" ? "success" : "neutral"}>{says.ring.states[state]}</Badge>
        <code className="wrap-anywhere">{id}</code>
      </p>
      <p className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-6 text-solid-gray-700">
        <span>{since === undefined ? says.ring.first : says.ring.since(jstDay(since), now - since)}</span>
        {until !== undefined && <span>{says.ring.until(jstDay(until))}</span>}
        {retired !== undefined && <span>{says.ring.retired(jstDay(retired))}</span>}
        {persons !== undefined && <span>{says.ring.persons(persons)}</span>}
      </p>
    </li>
  );
}

function WorkCard({ work }: { readonly work: KeysView["works"][number] }) {
  const { id, stage, done, total, changed, since, at, pace, ended } = work;
  const all = Math.max(total, done);
  const label = says.work.names[id];
  return (
    <li className={card}>
      <p className="flex flex-wrap items-center gap-2 text-dns-16B-130">
        <Badge tone={ended === undefined ? "info" : "success"}>
          {ended === undefined ? says.work.running : says.work.ended}
        </Badge>
        {label}
      </p>
      <progress
        aria-label={label}
        className="w-full"
        max={Math.max(1, all)}
        value={ended === undefined ? done : all}
      />
      <p className="flex flex-wrap gap-x-4 text-dns-14N-130 leading-6 text-solid-gray-700">
        <span>{says.work.stages[stage]}</span>
        <span>{says.work.done(done, all)}</span>
        <span>{says.work.changed(changed)}</span>
        <span>{says.work.pace(pace)}</span>
        <span>{says.work.since(jstWords(since))}</span>
        <span>{ended === undefined ? says.work.at(jstWords(at)) : says.work.endedAt(jstWords(ended))}</span>
      </p>
    </li>
  );
}

const Inventory = ({ rows }: { readonly rows: KeysView["inventory"] }) => (
  <section className="flex flex-col gap-3">
    <Heading level={2}>{says.inventory.title}</Heading>
    <p className="max-w-[60em] text-std-16N-170">{says.inventory.says}</p>
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keys as well
      tabIndex={0}
      aria-label={says.inventory.title}
      className="overflow-x-auto rounded-8 border border-solid-gray-300 bg-white"
    >
      <table className="w-full min-w-[56rem] border-collapse text-dns-14N-130">
        <thead>
          <tr className="border-b border-solid-gray-400 bg-solid-gray-50 [&>th]:px-3 [&>th]:py-3 [&>th]:text-start">
            {says.inventory.columns.map((it) => (
              <th key={it} scope="col">
                {it}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name} className="border-b border-solid-gray-200 [&>td]:px-3 [&>td]:py-2">
              <th scope="row" className="px-3 py-2 text-start font-400">
                <code>{row.name}</code>
              </th>
              <td>{says.inventory.stands[row.stands]}</td>
              <td>{says.inventory.bits(row.bits)}</td>
              <td>{row.list}</td>
              <td>{row.where}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
);
