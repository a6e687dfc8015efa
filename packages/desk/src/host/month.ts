// The months of the hub that looks: of a closed one what the figures show, of the running one whether it is enough.
import {
  type Day,
  daysBetween,
  jstDay,
  ok,
  type Refusal,
  type Result,
  readDay,
  type Staff,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { closedMonths } from "./closed-months.ts";
import { ownHub, takenAt } from "./see.ts";
import type { HubMonth } from "./views.ts";

/**
 * A hub saw each of its sittings itself; numbers are kept from its screen all the same, beyond what the figures show: laid over
 * the figures, the numbers of two hubs would tell that of a third. Of the running month it is told whether the least is reached,
 * and not even that where the least is small: "nine, and no more" would be a number.
 */
export async function seeHubMonth(
  needs: Pick<Needs, "ledger" | "clock">,
  actor: Staff,
): Promise<Result<HubMonth, Refusal>> {
  const ground = await ownHub(needs, actor);
  if (!ground.ok) return ground;
  const { hub, tables } = ground.value;
  const today = jstDay(needs.clock.now());
  const month = today.slice(0, 7);
  const [last] = await closedMonths(needs);
  const held = last?.told(hub.id);
  const whole = {
    hub: hub.name,
    month,
    minimum: hub.minimum,
    ...(last && held !== undefined ? { last: { month: last.month, held } } : {}),
  };
  if (hub.minimum < leastTold) return ok(whole);
  const taken = await takenAt(needs, tables, daysOf(month, today));
  return ok({ ...whole, reached: taken.filter(({ stage }) => stage === "ended").length >= hub.minimum });
}

/** A smaller contract than this is not told to be fulfilled or not. */
const leastTold = 10;

function daysOf(month: string, until: Day): readonly Day[] {
  const first = readDay(`${month}-01`);
  return first === undefined ? [] : daysBetween(first, until);
}
