// Hubs, tables and counsellors of a test office, and citizens by hand: for what happens to bookings.
import { finishSignIn } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import {
  addDays,
  atMinute,
  type Day,
  firstRules,
  type HubId,
  hubPublicName,
  type Instant,
  jstDay,
  type Shift,
  type Staff,
  type TableId,
  type Window,
} from "@kumacari/domain";
import { asStaff, hire, type Office } from "../office.ts";

const everyDay = <T>(it: T) => [it, it, it, it, it, it, it] as const;
export const nineToFive: Window = { from: 9 * 60, to: 17 * 60 };

export async function furnish(office: Office, changes: readonly Change[]): Promise<void> {
  const [first, ...rest] = changes;
  if (!first) return;
  const conflict = await office.needs.ledger.commit([first, ...rest], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [],
  });
  if (conflict) throw new Error(`met an existing ${conflict.on}`);
}

/** A hub that is open from nine to five on every day, with so many tables. */
export async function openHub(office: Office, name: string, tables: number, minimum = 0) {
  const id = office.needs.chance.id("hub");
  const tableIds = Array.from({ length: tables }, () => office.needs.chance.id("table"));
  await furnish(office, [
    {
      op: "create",
      kind: "hub",
      value: {
        id,
        name: hubPublicName(name),
        ward: "中央区",
        address: "熊本市中央区見本町1-2-3",
        access: "見本通りから歩いて4分",
        place: { latitude: 32.8, longitude: 130.7 },
        week: everyDay([nineToFive]),
        barrierFree: ["step"],
        minimum,
        state: "open",
        version: 1,
      },
    },
    ...tableIds.map(
      (table, n): Change => ({
        op: "create",
        kind: "table",
        value: {
          id: table,
          spot: { kind: "hub", hub: id },
          mark: String.fromCharCode(65 + n),
          name: `席${n + 1}`,
          state: "open",
          version: 1,
        },
      }),
    ),
  ]);
  return { id, tables: tableIds };
}

export async function openLine(office: Office, kind: "online" | "phone"): Promise<TableId> {
  const id = office.needs.chance.id("table");
  await furnish(office, [
    {
      op: "create",
      kind: "table",
      value: { id, spot: { kind }, mark: "A", name: "回線", state: "open", version: 1 },
    },
  ]);
  return id;
}

/** A counsellor who sits at `at` on every day of the week. */
export async function seat(
  office: Office,
  name: string,
  at: HubId | "office",
  shift: Partial<Shift> = {},
): Promise<Staff> {
  const staff = await hire(office, "counsellor", name);
  const week = everyDay([{ ...nineToFive, at, breaks: [], ...shift }]);
  await furnish(office, [
    { op: "create", kind: "roster", value: { staff: staff.id, week, days: {}, away: [], version: 1 } },
  ]);
  return staff;
}

/** The first rules, but open whatever the calendar says: a test may run before a holiday. */
export async function openDays(office: Office): Promise<void> {
  await furnish(office, [
    { op: "create", kind: "rules", value: { ...firstRules, holidays: false, version: 1 } },
  ]);
}

export const dayAhead = (office: Office, days: number): Day =>
  addDays(jstDay(office.needs.clock.now()), days);
export const at = (day: Day, hour: number, minute = 0): Instant => atMinute(day, hour * 60 + minute);

/** A counsellor of `seat` at their console. */
export async function atConsole(office: Office, { subject }: Staff) {
  const session = await finishSignIn(office.needs, { subject, methods: ["pwd", "otp"] });
  if (!session.ok) throw new Error("no session");
  return asStaff(office, session.value);
}
