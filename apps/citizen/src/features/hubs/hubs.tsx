// 「拠点をさがす」: by ward, by what one needs, by nearness; and from each hub straight to its times.
import { type BarrierFree, barrierFree, wards } from "@kumacari/domain";
import { Button, buttonLook, ChoiceGroup, Notice, SelectField } from "@kumacari/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useService } from "../../desk.ts";
import { HubCard, type HubView } from "../../hub-card.tsx";
import { writeSearch } from "../../own-search.ts";
import { Link } from "../../router.tsx";
import { Trouble } from "../../trouble.tsx";
import { Waiting } from "../../waiting.tsx";
import { distanceWords, findHubs } from "./near.ts";
import { usePosition } from "./use-position.ts";
import { words } from "./words.ts";

export function Hubs() {
  const { ask } = useService();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ["hubs"],
    queryFn: ({ signal }) => ask.hubs.query(undefined, { signal }),
  });
  if (!data)
    return error ? <Trouble error={error} again={() => void refetch()} busy={isFetching} /> : <Waiting />;
  return <Found hubs={data} />;
}

function Found({ hubs }: { readonly hubs: readonly HubView[] }) {
  const [ward, setWard] = useState("");
  const [facts, setFacts] = useState<readonly BarrierFree[]>([]);
  const { position, look } = usePosition();
  const from = position.at === "known" ? position.place : undefined;
  const found = findHubs(hubs, { ward, facts, from });
  return (
    <>
      <div className="flex flex-col gap-4 rounded-12 bg-solid-gray-50 p-4">
        <SelectField
          label={words.ward}
          value={ward}
          onChange={setWard}
          groups={[{ options: [{ value: "", label: words.anyWard }, ...wardsOf(hubs)] }]}
        />
        <details className="rounded-8 border border-solid-gray-600 bg-white">
          <summary className="flex min-h-12 cursor-pointer items-center px-4 text-key-900 underline">
            {words.facts(facts.length)}
          </summary>
          <ChoiceGroup
            kind="many"
            legend={words.factsLegend}
            options={factsOf(hubs)}
            value={facts}
            onChange={setFacts}
            className="px-4 pb-4"
          />
        </details>
        <div className="flex flex-col gap-2">
          <Button tone="outline" size="l" block busy={position.at === "asking"} onClick={look}>
            {words.near}
          </Button>
          <p className="text-solid-gray-700">{words.nearNote}</p>
          {position.at === "unknown" && <Notice tone="warn">{words.nearUnknown}</Notice>}
        </div>
      </div>
      <p role="status">{from ? words.foundNear(found.length) : words.found(found.length)}</p>
      <ul className="flex flex-col gap-4">
        {found.map(({ hub, metres }) => (
          <HubCard
            key={hub.id}
            hub={hub}
            level={2}
            note={metres !== undefined && <span>{words.distance(distanceWords(metres))}</span>}
          >
            <Link
              href={`/booking${writeSearch({ way: "hub", hub: hub.id })}`}
              className={buttonLook({ size: "l", block: true })}
            >
              {words.book}
              <span className="sr-only">{words.bookAt(hub.name)}</span>
            </Link>
          </HubCard>
        ))}
      </ul>
    </>
  );
}

const wardsOf = (hubs: readonly HubView[]) =>
  wards.filter((ward) => hubs.some((it) => it.ward === ward)).map((value) => ({ value, label: value }));

/** What no hub has is not offered. */
function factsOf(hubs: readonly HubView[]) {
  const had = new Set(hubs.flatMap((it) => it.barrierFree));
  return [...had].map((value) => ({ value, label: barrierFree[value] }));
}
