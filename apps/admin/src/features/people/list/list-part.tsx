// The list of staff, under what somebody should look at first.
import { Button } from "@kumacari/ui";
import { may, useMe } from "../../../me.ts";
import type { People } from "../../../rpc.ts";
import type { Act } from "../acting.ts";
import { Panel } from "../panel.tsx";
import { Procedures } from "../procedure.tsx";
import type { Heard } from "../use-people.ts";
import { words } from "../words.ts";
import { Alerts } from "./alerts.tsx";
import { Asks } from "./asks.tsx";
import { Roster } from "./roster.tsx";
import { Tasks } from "./tasks.tsx";

type Props = { readonly people: People; readonly heard: Heard; readonly onAct: Act };

export function ListPart({ people, heard, onAct }: Props) {
  const manages = may(useMe(), "people.manage");
  return (
    <>
      <Alerts people={people} />
      {people.asks.length > 0 && <Asks asks={people.asks} onAct={onAct} />}
      {people.tasks.length > 0 && <Tasks tasks={people.tasks} />}
      <Panel
        title={words.list.title}
        says={words.power(people.power.managers, people.power.approvers)}
        beside={manages && <Button onClick={() => onAct({ is: "invite" })}>{words.invite}</Button>}
      >
        <Roster people={people.people} heard={heard} onAct={onAct} />
        {!manages && <p className="text-dns-14N-130 text-solid-gray-700">{words.readersOnly}</p>}
      </Panel>
      <Procedures which={["invite", "role", "suspend", "retire"]} people={people} onAct={onAct} />
    </>
  );
}
