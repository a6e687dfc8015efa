// The sittings of a case that are agreed or offered and not begun: what does not change hands by itself when the case does.
import { type Booking, type Case, jstDay, type Person, type StaffId } from "@kumacari/domain";
import { readDayBooks } from "../booking/day-book.ts";
import { sittingsOf } from "../booking/misfit.ts";
import { ownWaits } from "../booking/own-waits.ts";
import { daysAhead } from "../booking/see-calendar.ts";
import type { Needs } from "../needs.ts";
import type { Change, Stored } from "../ports.ts";

type Reading = Pick<Needs, "ledger" | "clock">;

type Ahead = {
  readonly ahead: readonly Booking[];
  /** What this rests on: a sitting that is made or given up changes the person, an offer the place on the list it is made to. */
  readonly holds: readonly Change[];
};

export async function sittingsAhead(
  { ledger, clock }: Reading,
  person: Stored<Person>,
  { id }: Pick<Case, "id">,
): Promise<Ahead> {
  const waits = await ownWaits({ ledger }, person);
  const ids = [...(person.bookings ?? []), ...waits.flatMap(({ offer }) => offer ?? [])];
  const { booking } = await ledger.together({ booking: ids.map((one) => ({ id: one })) });
  const now = clock.now();
  return {
    ahead: booking
      .filter((it) => it !== undefined)
      .filter(
        ({ caseId, stage, to }) => caseId === id && (stage === "booked" || stage === "offered") && to > now,
      ),
    holds: [
      { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      ...waits.map((it): Change => ({ op: "hold", kind: "wait", key: { id: it.id }, version: it.version })),
    ],
  };
}

/** How many stay behind with their counsellors when these cases change hands: three round trips, however many they are. */
export async function countLeft({ ledger, clock }: Reading, moves: readonly Leaving[]): Promise<number> {
  const found = await ledger.together({ case: moves.map(({ caseId }) => ({ id: caseId })) });
  const from = new Map(moves.map(({ caseId, from: whose }) => [caseId, whose]));
  // One that moved meanwhile stays where it is, and its sittings with it.
  const cases = found.case.filter((it) => it !== undefined).filter((it) => it.assignee === from.get(it.id));
  const { person } = await ledger.together({ person: cases.map(({ owner }) => ({ id: owner })) });
  const ids = person.flatMap((it) => it?.bookings ?? []);
  const { booking } = await ledger.together({ booking: ids.map((id) => ({ id })) });
  const now = clock.now();
  const whose = new Map(cases.map(({ id, assignee }) => [id, assignee]));
  return booking.filter((it) => it?.stage === "booked" && it.to > now && it.staff === whose.get(it.caseId))
    .length;
}
type Leaving = { readonly caseId: Case["id"]; readonly from?: StaffId | undefined };

/** Of one counsellor, whatever the case: read from their own pages. */
export async function countOwn({ ledger, clock }: Reading, staff: StaffId): Promise<number> {
  const now = clock.now();
  const books = await readDayBooks(ledger, daysAhead(jstDay(now)), now, () => [staff]);
  return books.flatMap(sittingsOf).filter((it) => it.staff === staff && it.stage === "booked" && it.to > now)
    .length;
}
