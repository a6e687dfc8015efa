// The months of the hubs against the least the contract asks for: how many sat there, as far as the figures show it.
import {
  type Day,
  daysBetween,
  type Hub,
  type HubId,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  readDay,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Shown } from "@kumacari/figures";
import { yearView } from "../figures/see.ts";
import type { Needs } from "../needs.ts";
import { ownHub, takenAt } from "./see.ts";
import type { HubMonth, HubSheet, HubSheets } from "./views.ts";

type Reading = Pick<Needs, "ledger" | "clock">;

/**
 * A hub saw each of its sittings itself; numbers are kept from its screen all the same, beyond what the figures show: laid over
 * the figures, the numbers of two hubs would tell that of a third. Of the running month it is told whether the least is reached,
 * and not even that where the least is small: "nine, and no more" would be a number.
 */
export async function seeHubMonth(needs: Reading, actor: Staff): Promise<Result<HubMonth, Refusal>> {
  const ground = await ownHub(needs, actor);
  if (!ground.ok) return ground;
  const { hub, tables } = ground.value;
  const today = jstDay(needs.clock.now());
  const month = today.slice(0, 7);
  const [last] = await closedMonths(needs);
  const held = last?.of(hub.id);
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

/**
 * Of every hub, for those who answer for the contract; the latest closed month where none is asked for. A number stands where the
 * figures show it, and nothing is said of one they hide: a verdict, or who is missing from the list, would narrow it down.
 */
export async function seeHubSheets(needs: Reading, asked?: string): Promise<Result<HubSheets, Refusal>> {
  const months = await closedMonths(needs);
  const found = asked === undefined ? months[0] : months.find(({ month }) => month === asked);
  if (!found) return asked === undefined ? ok({ months: [], sheets: [] }) : no(refusal("not-found"));
  const sheetOf = ({ id, name, minimum }: Hub): readonly HubSheet[] => {
    const held = found.of(id);
    return held === undefined ? [] : [{ hub: name, minimum, held }];
  };
  const hubs = await needs.ledger.hubs();
  return ok({
    months: months.map(({ month }) => month),
    month: found.month,
    sheets: hubs.toSorted((a, b) => a.name.localeCompare(b.name, "ja")).flatMap(sheetOf),
  });
}

type ClosedMonth = {
  readonly month: string;
  /** Undefined: the hub was not there yet. */
  readonly of: (hub: HubId) => Exclude<Shown, "none"> | undefined;
};

/** This fiscal year's and those of the one before, the latest first. */
async function closedMonths({ ledger }: Reading): Promise<readonly ClosedMonth[]> {
  const books = await ledger.yearbooks();
  return books
    .slice(0, 2)
    .map((book) => yearView(book, String))
    .flatMap(({ spans, families }) => {
      const rows = families
        .find(({ name }) => name === "sat")
        ?.sheets.find(({ name }) => name === "hub")?.rows;
      return spans
        .flatMap(({ id, kind }, at): readonly ClosedMonth[] => {
          const of: ClosedMonth["of"] = (hub) => {
            const held = rows?.find(({ group }) => group === hub)?.counts[at];
            return held === "none" ? undefined : held;
          };
          return kind === "month" ? [{ month: id, of }] : [];
        })
        .toReversed();
    });
}

function daysOf(month: string, until: Day): readonly Day[] {
  const first = readDay(`${month}-01`);
  return first === undefined ? [] : daysBetween(first, until);
}
