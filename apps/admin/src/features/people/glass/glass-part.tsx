// Permissions for an emergency: how they are begun, and every time they were used.
import { glassReasons, jstWords } from "@kumacari/domain";
import { Badge, Button } from "@kumacari/ui";
import { may, useMe } from "../../../me.ts";
import type { Glass, People } from "../../../rpc.ts";
import type { Act } from "../acting.ts";
import { Panel } from "../panel.tsx";
import { Procedures } from "../procedure.tsx";
import { words } from "../words.ts";

const { glass: says } = words;

type Props = { readonly people: People; readonly onAct: Act };

export function GlassPart({ people, onAct }: Props) {
  const me = useMe();
  const breaks = may(me, "glass.break") && !people.glasses.some((it) => it.open && it.mine);
  return (
    <>
      <Panel
        title={says.title}
        says={says.says}
        beside={
          breaks && (
            <Button danger onClick={() => onAct({ is: "break-glass" })}>
              {says.break}
            </Button>
          )
        }
      >
        {!may(me, "glass.break") && <p className="text-dns-14N-130 text-solid-gray-700">{says.openers}</p>}
      </Panel>
      <Panel title={says.past}>
        {people.glasses.length === 0 ? (
          <p>{says.none}</p>
        ) : (
          <ul className="-my-3 flex flex-col divide-y divide-solid-gray-200">
            {people.glasses.map((it) => (
              <GlassRow key={it.id} glass={it} />
            ))}
          </ul>
        )}
      </Panel>
      <Procedures which={["glass"]} people={people} onAct={onAct} />
    </>
  );
}

const GlassRow = ({ glass: it }: { readonly glass: Glass }) => (
  <li className="flex flex-col gap-1 py-3">
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170">
      <bdi className="font-700">{it.by}</bdi>
      {glassReasons[it.reason]}
      {it.open && <Badge tone="error">{says.open}</Badge>}
    </p>
    <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {it.words}
    </p>
    <p className="text-dns-14N-130 leading-6 text-solid-gray-700 tabular-nums">
      {says.span(jstWords(it.from), jstWords(it.ended ?? it.ends))}
    </p>
  </li>
);
