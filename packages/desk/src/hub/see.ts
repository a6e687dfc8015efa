// The registry of hubs as whoever looks after it sees it: open and closed, with tables, rules, and whose hours there are.
import {
  type BookingRules,
  counsels,
  firstRules,
  type Hub,
  isAt,
  type Staff,
  type StaffId,
  type StaffState,
  type Table,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";

export type HubRegistry = {
  readonly hubs: readonly (Hub & { readonly tables: readonly Table[] })[];
  /** For online and telephone. */
  readonly lines: readonly Table[];
  readonly rules: BookingRules & Required<Pick<BookingRules, "hours" | "firstAnswer">>;
  readonly counsellors: readonly {
    readonly id: StaffId;
    readonly name: string;
    readonly state: StaffState;
    readonly hours: boolean;
  }[];
  /** Accounts of the role 「拠点」; `hub` absent: it is shown nothing yet. */
  readonly hosts: readonly Pick<Staff, "id" | "displayName" | "hub">[];
};

export async function seeRegistry({ ledger }: Pick<Needs, "ledger">): Promise<HubRegistry> {
  const [office, staff] = await Promise.all([ledger.office(), ledger.staff()]);
  const byMark = (a: Table, b: Table) =>
    a.spot.kind.localeCompare(b.spot.kind) || a.mark.localeCompare(b.mark);
  const tables = office.tables.toSorted(byMark);
  return {
    hubs: office.hubs
      .toSorted((a, b) => b.state.localeCompare(a.state) || a.name.localeCompare(b.name, "ja"))
      .map((hub) => ({ ...hub, tables: tables.filter(isAt(hub.id)) })),
    lines: tables.filter(({ spot }) => spot.kind !== "hub"),
    rules: { ...firstRules, ...office.rules },
    counsellors: staff
      .filter((it) => counsels(it) && it.state !== "retired")
      .map(({ id, displayName, state }) => ({
        id,
        name: displayName,
        state,
        hours: office.rosters.some((it) => it.staff === id && it.week.some((shifts) => shifts.length > 0)),
      })),
    hosts: staff
      .filter((it) => it.role === "hub" && it.state !== "retired")
      .map(({ id, displayName, hub }) => ({ id, displayName, ...(hub ? { hub } : {}) })),
  };
}
