// Every hub as it stands, with its tables; and the lines for online and telephone.
import { barrierFree, type Table, weekWords } from "@kumacari/domain";
import { Badge, Button, Heading } from "@kumacari/ui";
import type { Registry, RegistryHub } from "../../rpc.ts";
import type { Acting, PlacedHost } from "./acting.ts";
import { HostsPanel } from "./hosts-panel.tsx";
import { PhotosPanel } from "./photos-panel.tsx";
import { PosterPanel } from "./poster-panel.tsx";
import { words } from "./words.ts";

type Props = { readonly registry: Registry; readonly onAct: (it: Acting) => void };

export const HubsPart = ({ registry, onAct }: Props) => (
  <>
    <Button className="self-start" onClick={() => onAct({ what: "write" })}>
      {words.add}
    </Button>
    {registry.hubs.length === 0 && <p>{words.none}</p>}
    <ul className="grid gap-4 wide:grid-cols-2">
      {registry.hubs.map((hub) => (
        <li key={hub.id}>
          <HubCard hub={hub} hosts={placed(registry)} onAct={onAct} />
        </li>
      ))}
    </ul>
    <section aria-label={words.lines} className={card}>
      <Heading level={2}>{words.lines}</Heading>
      <p className="text-dns-14N-130 text-solid-gray-700">{words.linesSays}</p>
      <Tables tables={registry.lines} onAct={onAct} />
      <Button tone="outline" size="s" className="self-start" onClick={() => onAct({ what: "add-table" })}>
        {words.addLine}
      </Button>
    </section>
  </>
);

const placed = ({ hosts, hubs }: Registry): readonly PlacedHost[] =>
  hosts.map((it) => ({ ...it, at: hubs.find(({ id }) => id === it.hub)?.name }));

type CardProps = {
  readonly hub: RegistryHub;
  readonly hosts: readonly PlacedHost[];
  readonly onAct: Props["onAct"];
};

function HubCard({ hub, hosts, onAct }: CardProps) {
  const open = hub.state === "open";
  return (
    <section aria-label={hub.name} className={card}>
      <div className="flex flex-wrap items-center gap-2">
        <Heading level={2}>{hub.name}</Heading>
        {!open && <Badge tone="error">{words.closed}</Badge>}
      </div>
      <dl className="grid grid-cols-[6rem_1fr] gap-x-3 gap-y-1 text-dns-16N-130 leading-6 [&>dt]:text-solid-gray-700">
        <dt>{hub.ward}</dt>
        <dd>{hub.address}</dd>
        <dt>{words.access}</dt>
        <dd>{hub.access}</dd>
        <dt>{words.hours}</dt>
        <dd>{weekWords(hub.week) || words.noHours}</dd>
        <dt>{words.minimum}</dt>
        <dd>{words.times(hub.minimum)}</dd>
      </dl>
      {hub.barrierFree.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {hub.barrierFree.map((it) => (
            <li key={it}>
              <Badge>{barrierFree[it]}</Badge>
            </li>
          ))}
        </ul>
      )}
      <h3 className="text-std-16B-170">{words.tables}</h3>
      {hub.tables.length === 0 && <p>{words.noTables}</p>}
      <Tables tables={hub.tables} onAct={onAct} />
      {open && (
        <Button
          tone="outline"
          size="s"
          className="self-start"
          aria-label={words.addTableAt(hub.name)}
          onClick={() => onAct({ what: "add-table", hub })}
        >
          {words.addTable}
        </Button>
      )}
      <PhotosPanel hub={hub} onAct={onAct} />
      <PosterPanel hub={hub} onAct={onAct} />
      <HostsPanel hub={hub} hosts={hosts} onAct={onAct} />
      <div className="mt-auto flex flex-wrap gap-3 border-t border-solid-gray-200 pt-4">
        <Button
          tone="outline"
          size="s"
          aria-label={words.editOf(hub.name)}
          onClick={() => onAct({ what: "write", hub })}
        >
          {words.edit}
        </Button>
        <Button
          tone="text"
          size="s"
          danger={open}
          aria-label={open ? words.closeOf(hub.name) : words.openOf(hub.name)}
          onClick={() => onAct({ what: "set", hub })}
        >
          {open ? words.close : words.open}
        </Button>
      </div>
    </section>
  );
}

const Tables = ({ tables, onAct }: { readonly tables: readonly Table[]; readonly onAct: Props["onAct"] }) => (
  <ul className="flex flex-col">
    {tables.map((table) => {
      const label = words.table(table.mark, table.name);
      const open = table.state === "open";
      return (
        <li
          key={table.id}
          className="flex flex-wrap items-center gap-x-3 border-solid-gray-200 not-first:border-t"
        >
          <span className="me-auto flex min-h-11 flex-wrap items-center gap-2">
            {table.spot.kind !== "hub" && `${words[table.spot.kind]}　`}
            {label}
            {!open && <Badge tone="error">{words.closed}</Badge>}
          </span>
          <span className="flex gap-x-3">
            <Button
              tone="text"
              size="s"
              aria-label={`${label}：${words.rename}`}
              onClick={() => onAct({ what: "rename", table })}
            >
              {words.rename}
            </Button>
            <Button
              tone="text"
              size="s"
              danger={open}
              aria-label={open ? words.closeOf(label) : words.openOf(label)}
              onClick={() => onAct({ what: "set-table", table })}
            >
              {open ? words.close : words.open}
            </Button>
          </span>
        </li>
      );
    })}
  </ul>
);

const card =
  "flex h-full min-w-0 flex-col gap-3 rounded-12 border border-solid-gray-200 bg-white px-4 py-5 wide:px-6";
