// Whose screen shows today's tables of this hub, and the way to give it to an account.
import { Button, SelectField } from "@kumacari/ui";
import { useState } from "react";
import { ActDialog } from "../../acting/act-dialog.tsx";
import type { RegistryHub } from "../../rpc.ts";
import type { Ends } from "./act-now.tsx";
import type { Acting, PlacedHost } from "./acting.ts";
import { words as all } from "./words.ts";

const words = all.hosts;

type Props = {
  readonly hub: RegistryHub;
  readonly hosts: readonly PlacedHost[];
  readonly onAct: (it: Acting) => void;
};

export function HostsPanel({ hub, hosts, onAct }: Props) {
  const here = hosts.filter((it) => it.hub === hub.id);
  const others = hosts.filter((it) => it.hub !== hub.id);
  return (
    <div className="flex flex-col gap-2">
      <h3 className="text-std-16B-170">{words.title}</h3>
      {here.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul>
          {here.map((it) => (
            <li key={it.id}>
              <bdi>{it.displayName}</bdi>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Button
          tone="outline"
          size="s"
          className="self-start"
          aria-label={words.placeAt(hub.name)}
          onClick={() => onAct({ what: "place-host", hub, others })}
        >
          {words.place}
        </Button>
      )}
    </div>
  );
}

type Placing = { readonly hub: RegistryHub; readonly others: readonly PlacedHost[] } & Ends;

export function PlaceHostDialog({ hub, others, onClose, onSaid }: Placing) {
  const [staff, setStaff] = useState<PlacedHost | undefined>(others[0]);
  return (
    <ActDialog
      title={words.placing}
      go={words.go}
      onClose={onClose}
      onDone={() => onSaid(words.done)}
      about={<p className="text-std-17B-170">{hub.name}</p>}
      ready={() => staff !== undefined}
      send={async (rpc, { dry }) => staff && rpc.hubs.placeHost.mutate({ staff: staff.id, hub: hub.id, dry })}
      fields={
        <SelectField
          label={words.account}
          value={staff?.id ?? ""}
          onChange={(id) => setStaff(others.find((it) => it.id === id))}
          groups={[
            { options: others.map((it) => ({ value: it.id, label: words.option(it.displayName, it.at) })) },
          ]}
        />
      }
    />
  );
}
