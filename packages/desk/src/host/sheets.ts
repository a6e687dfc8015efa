// Every hub's month against the least the contract asks for, as whoever answers for the contract reads it.
import { type Hub, jstDay, no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import { cell } from "@kumacari/figures";
import { countSoFar } from "../figures/close-months.ts";
import { fiscalOf } from "../figures/months.ts";
import type { Needs } from "../needs.ts";
import { type ClosedMonth, closedMonths } from "./closed-months.ts";
import type { HubSheet, HubSheets } from "./sheet-views.ts";

/**
 * The numbers themselves, small ones as well: contracts of a few sittings a month are judged by them, and each sitting stands in
 * the calendar this reader has (`booking.see`). What may leave the office is told beside it. The running month where none is asked for.
 */
export async function seeHubSheets(
  needs: Pick<Needs, "ledger" | "clock">,
  asked?: string,
): Promise<Result<HubSheets, Refusal>> {
  const [hubs, closed] = await Promise.all([needs.ledger.hubs(), closedMonths(needs)]);
  const running = jstDay(needs.clock.now()).slice(0, 7);
  const open = openMonths(running, closed[0]?.month);
  const month = asked ?? running;
  const found = closed.find((it) => it.month === month);
  if (!found && !open.includes(month)) return no(refusal("not-found"));
  const sheetOf = found ? closedSheet(found) : await openSheet(needs, month);
  return ok({
    months: [...open, ...closed.map((it) => it.month)],
    month,
    running: month === running,
    sheets: hubs.toSorted((a, b) => a.name.localeCompare(b.name, "ja")).flatMap(sheetOf),
  });
}

type SheetOf = (hub: Hub) => readonly HubSheet[];

const closedSheet =
  ({ kept, told }: ClosedMonth): SheetOf =>
  ({ id, name, minimum }) => {
    const [held, shown] = [kept(id), told(id)];
    return held === undefined || shown === undefined ? [] : [{ hub: name, minimum, held, told: shown }];
  };

async function openSheet({ ledger }: Pick<Needs, "ledger">, month: string): Promise<SheetOf> {
  const counts = await countSoFar(ledger, fiscalOf(`${month}-01`));
  return ({ id, name, minimum, state }) => {
    const held = counts.get(cell("sat", "hub", id)) ?? 0;
    return state === "open" || held > 0 ? [{ hub: name, minimum, held }] : [];
  };
}

/** From the running month back to the one before which all are closed. */
function openMonths(running: string, closed: string | undefined): readonly string[] {
  const open = [running];
  for (let it = before(running); closed !== undefined && it > closed; it = before(it)) open.push(it);
  return open;
}

function before(month: string): string {
  const [year = 0, n = 1] = month.split("-").map(Number);
  return n > 1 ? `${year}-${String(n - 1).padStart(2, "0")}` : `${year - 1}-12`;
}
