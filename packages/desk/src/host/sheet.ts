// The month of a hub against the least the contract asks for: how many sat there, and how many did not come.
import {
  addDays,
  atMinute,
  type Day,
  daysBetween,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  readDay,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { ownHub, takenAt } from "./see.ts";
import type { HubSheet } from "./views.ts";

/** `month`: `2026-11`. Pages of agendas are kept for ninety days: an earlier month is refused. */
export async function seeHubSheet(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
  month: string,
): Promise<Result<HubSheet, Refusal>> {
  const now = needs.clock.now();
  const days = daysOf(month);
  const [first] = days;
  if (!first) return no(refusal("invalid"));
  if (atMinute(first, 0) < atMinute(addDays(jstDay(now), -keptBack), 0)) return no(refusal("not-found"));
  const ground = await ownHub(needs, actor);
  if (!ground.ok) return ground;
  const { hub, tables } = ground.value;
  const taken = await takenAt(needs, tables, days);
  const count = (stage: "ended" | "absent") => atLeastTen(taken.filter((it) => it.stage === stage).length);
  return ok({
    hub: hub.name,
    month,
    minimum: hub.minimum,
    held: count("ended"),
    absent: count("absent"),
  });
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
