// The hubs of a new town with their tables, the lines, and the counsellors' weeks.
import type { Chance, Change } from "@kumacari/desk/ports";
import type { HubId, Shift, StaffId } from "@kumacari/domain";
import { noon, rosters, tables } from "./desks.ts";
import { type HubKey, hubs } from "./hubs.ts";
import type { StaffKey } from "./staff.ts";

export type HubIds = ReadonlyMap<HubKey, HubId>;

export function furnish(
  { chance }: { readonly chance: Chance },
  hubIds: HubIds,
  staffIds: ReadonlyMap<StaffKey, StaffId>,
): readonly Change[] {
  const hubOf = (key: HubKey): HubId => {
    const id = hubIds.get(key);
    if (!id) throw new Error("a hub of the town has no id");
    return id;
  };
  const op = "create";
  return [
    ...hubs.map(
      ({ key, ...hub }): Change => ({ op, kind: "hub", value: { ...hub, id: hubOf(key), version: 1 } }),
    ),
    ...tables.map(({ at, ...table }): Change => {
      const spot =
        at === "online" || at === "phone" ? { kind: at } : ({ kind: "hub", hub: hubOf(at) } as const);
      return {
        op,
        kind: "table",
        value: { ...table, id: chance.id("table"), spot, state: "open", version: 1 },
      };
    }),
    ...[...staffIds].flatMap(([key, staff]): readonly Change[] => {
      const week = rosters[key]?.map((shifts) =>
        shifts.map(
          ({ at, from, to }): Shift => ({
            at: at === "office" ? at : hubOf(at),
            from,
            to,
            breaks: noon.filter((rest) => rest.from >= from && rest.to <= to),
          }),
        ),
      );
      return week ? [{ op, kind: "roster", value: { staff, week, days: {}, away: [], version: 1 } }] : [];
    }),
  ];
}
