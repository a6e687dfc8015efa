// 「拠点の画面」: today's sittings at the hub one looks after. Read from the tables' own pages, in which nobody is named.
import {
  type Day,
  type Hub,
  isAt,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type Table,
  type Taken,
} from "@kumacari/domain";
import type { OfficeLately } from "../booking/ports.ts";
import type { Needs } from "../needs.ts";
import { type HubDay, type HubSitting, isHubStage } from "./views.ts";

type Reading = Pick<Needs, "ledger" | "clock">;

export async function seeHubDay(needs: Reading, actor: Staff): Promise<Result<HubDay, Refusal>> {
  const now = needs.clock.now();
  const ground = await ownHub(needs, actor);
  if (!ground.ok) return ground;
  const { hub, tables, office } = ground.value;
  const day = jstDay(now);
  const taken = await takenAt(needs, tables, [day]);
  const sittings = taken
    .flatMap((it) => sittingOf(it, tables, office))
    .toSorted((a, b) => a.from - b.from || (a.ticket < b.ticket ? -1 : 1));
  return ok({ hub: hub.name, day, now, sittings });
}

export type OwnHub = { readonly hub: Hub; readonly tables: readonly Table[]; readonly office: OfficeLately };

/** The hub of whoever asks; tables closed meanwhile belong to it still, for what is booked on them. */
export async function ownHub({ ledger }: Reading, actor: Staff): Promise<Result<OwnHub, Refusal>> {
  const office = await ledger.officeLately();
  const hub = office.hubs.find(({ id }) => id === actor.hub);
  return hub ? ok({ hub, tables: office.tables.filter(isAt(hub.id)), office }) : no(refusal("no-hub"));
}

export async function takenAt(
  { ledger }: Reading,
  tables: readonly Table[],
  days: readonly Day[],
): Promise<readonly Taken[]> {
  const pages = days.flatMap((day) => tables.map(({ id }) => ({ day, of: id })));
  const { agenda } = await ledger.together({ agenda: pages });
  return agenda.flatMap((it) => it?.taken ?? []);
}

/** A time that is only offered to somebody is not booked, and not shown. */
function sittingOf(it: Taken, tables: readonly Table[], { staff }: OfficeLately): readonly HubSitting[] {
  if (!isHubStage(it.stage)) return [];
  return [
    {
      ticket: it.ticket,
      from: it.from,
      to: it.to,
      table: tables.find(({ id }) => id === it.table)?.name ?? "",
      counsellor: staff.find(({ id }) => id === it.staff)?.displayName ?? "相談員",
      stage: it.stage,
    },
  ];
}
