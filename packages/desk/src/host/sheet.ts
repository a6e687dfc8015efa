// The month of a hub against the least the contract asks for: how many sat there, and how many did not come.
import {
  addDays,
  type Day,
  daysBetween,
  type Hub,
  isAt,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  readDay,
  refusal,
  type Staff,
  type Taken,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { ownHub, takenAt } from "./see.ts";
import type { HubSheet } from "./views.ts";

type Reading = Pick<Needs, "ledger" | "clock">;

/** `month`: `2026-11`, not after the running one. Pages of agendas are kept for ninety days: an earlier month is refused. */
export async function seeHubSheet(
  needs: Reading,
  actor: Staff,
  month: string,
): Promise<Result<HubSheet, Refusal>> {
  const days = readMonth(needs, month);
  if (!days.ok) return days;
  const ground = await ownHub(needs, actor);
  if (!ground.ok) return ground;
  const { hub, tables } = ground.value;
  return ok(sheetOf(hub, month, await takenAt(needs, tables, days.value)));
}

/** The same of every hub, for those who answer for the contract; one closed meanwhile stands where somebody sat. */
export async function seeHubSheets(
  needs: Reading,
  month: string,
): Promise<Result<readonly HubSheet[], Refusal>> {
  const days = readMonth(needs, month);
  if (!days.ok) return days;
  const { hubs, tables } = await needs.ledger.officeLately();
  const taken = await takenAt(needs, tables, days.value);
  return ok(
    hubs
      .map((hub) => {
        const own = new Set(tables.filter(isAt(hub.id)).map(({ id }) => id));
        return { hub, taken: taken.filter(({ table }) => own.has(table)) };
      })
      .filter(({ hub, taken: at }) => hub.state === "open" || at.length > 0)
      .toSorted((a, b) => a.hub.name.localeCompare(b.hub.name, "ja"))
      .map(({ hub, taken: at }) => sheetOf(hub, month, at)),
  );
}

function sheetOf({ name, minimum }: Hub, month: string, taken: readonly Taken[]): HubSheet {
  const count = (stage: "ended" | "absent") => taken.filter((it) => it.stage === stage).length;
  const held = count("ended");
  return {
    hub: name,
    month,
    minimum,
    held: atLeastTen(held),
    absent: atLeastTen(count("absent")),
    met: held >= minimum,
  };
}

function readMonth({ clock }: Pick<Needs, "clock">, month: string): Result<readonly Day[], Refusal> {
  const today = jstDay(clock.now());
  const days = daysOf(month);
  const [first] = days;
  if (!first || first > today) return no(refusal("invalid"));
  return first < addDays(today, -keptBack) ? no(refusal("not-found")) : ok(days);
}

/** A whole month behind the one that is running, at least. */
const keptBack = 62;

/** None is no small number: nobody is in it. */
const atLeastTen = (n: number): number | "under-ten" => (n > 0 && n < 10 ? "under-ten" : n);

function daysOf(month: string): readonly Day[] {
  const first = readDay(`${month}-01`);
  if (first === undefined) return [];
  return daysBetween(first, addDays(first, 30)).filter((day) => day.startsWith(month));
}
