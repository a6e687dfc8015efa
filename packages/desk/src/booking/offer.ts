// A time that is free goes to whoever waits for it longest: held for them alone until they answer, or the offer lapses.
import {
  addDays,
  type Booking,
  type Case,
  caseBefore,
  type Day,
  type Instant,
  isLive,
  isOpen,
  isWaiting,
  jstDay,
  overlaps,
  type Person,
  type StaffId,
  type Wait,
} from "@kumacari/domain";
import { mayBeOpened } from "../consent/check.ts";
import { type NotifyNeeds, notify } from "../link/notify.ts";
import type { Change, Ledger } from "../ports.ts";
import { choose } from "./choose.ts";
import { type FreeTime, marked, openBoard, type SlotBoard } from "./slot-board.ts";
import { offeredUntil, toldAt } from "./still-offered.ts";
import { bookingOf, takes, weekOf } from "./taking.ts";

export type OfferNeeds = NotifyNeeds & { readonly ledger: Ledger };

/**
 * One after another, the longest waiting first, each decided from what stands at that moment. `only`: the day on which
 * something became free; absent: every day that somebody waits for. Whatever is left undone, the clock's next minute does.
 */
export async function offerFreed(needs: OfferNeeds, only?: Day): Promise<void> {
  for (let n = 0; n < patience; n += 1) {
    if ((await goThrough(needs, only)) === "whole") return;
  }
}

/** Another write came between so often: others are at the same work. */
const patience = 20;

/** Behind a commit that freed a time. It stands, whatever becomes of the offer: a fault here is the clock's to meet again. */
export const offerSoon = (needs: OfferNeeds, day: Day): Promise<void> =>
  offerFreed(needs, day).catch(() => undefined);

async function goThrough(needs: OfferNeeds, only: Day | undefined): Promise<"whole" | "disturbed"> {
  const { ledger, clock } = needs;
  const now = clock.now();
  const today = jstDay(now);
  const all = await ledger.waits();
  const inTurn = all.filter(
    (it) => isWaiting(it, today) && (only === undefined || (it.first <= only && only <= it.last)),
  );
  if (inTurn.length === 0) return "whole";
  const board = await openBoard(ledger, only ? [only] : daysOf(inTurn, today), now);
  for (const wait of inTurn) {
    const times = board.openFor(wait).filter((it) => !wait.declined.includes(it.mark));
    const whose = times.length > 0 && (await readWhose(ledger, wait, all, now));
    const offered = whose && decide(needs, board, { wait, whose, times });
    if (!offered) continue;
    const conflict = await ledger.commit(changes(needs, board, { wait, whose, offered }), {
      act: "slot-offered",
      actor: { kind: "system", part: "clock" },
      on: [offered.id, wait.id, wait.caseId],
    });
    if (conflict) return "disturbed";
    await board.readAgain(jstDay(offered.from));
  }
  return "whole";
}

function daysOf(waits: readonly Wait[], today: Day): readonly Day[] {
  const wanted = new Set<Day>();
  for (const { first, last } of waits) {
    for (let day = first > today ? first : today; day <= last; day = addDays(day, 1)) wanted.add(day);
  }
  return [...wanted].toSorted();
}

type Whose = {
  readonly person: Person;
  readonly it: Case;
  /** The counsellor they have, or had before. */
  readonly known: StaffId | undefined;
  /** The same person's other places on the list. */
  readonly others: readonly Wait[];
  /** What they hold of the time to come, offers too. */
  readonly held: readonly Booking[];
};

/** Undefined for whoever is offered nothing: their consent is withdrawn, or their case is closed. */
async function readWhose(
  ledger: Ledger,
  wait: Wait,
  all: readonly Wait[],
  now: Instant,
): Promise<Whose | undefined> {
  const [person, it] = await Promise.all([
    ledger.get("person", { id: wait.owner }),
    ledger.get("case", { id: wait.caseId }),
  ]);
  if (!person || !mayBeOpened(person) || !it || !isOpen(it)) return undefined;
  const others = all.filter(({ owner, id }) => owner === wait.owner && id !== wait.id);
  const ids = [...(person.bookings ?? []), ...others.flatMap(({ offer }) => offer ?? [])];
  const before = it.assignee === undefined ? caseBefore(person, it.id) : undefined;
  const { case: earlier, booking } = await ledger.together({
    case: before ? [{ id: before }] : [],
    booking: ids.map((id) => ({ id })),
  });
  const held = booking.filter((one) => one !== undefined).filter((one) => isLive(one) && one.to > now);
  return { person, it, known: it.assignee ?? earlier[0]?.assignee, others, held };
}

type Turn = { readonly wait: Wait; readonly whose: Whose; readonly times: readonly FreeTime[] };

function decide(
  { chance }: OfferNeeds,
  { books, rules, now }: SlotBoard,
  { wait, whose, times }: Turn,
): Booking | undefined {
  // An offer they could not accept would hold the time for nobody.
  if (whose.held.length >= rules.atOnce) return undefined;
  const first = times.find(
    ({ slot }) =>
      offeredUntil(slot.from, rules, now) !== undefined &&
      !whose.held.some((one) => overlaps<Instant>(one, slot)),
  );
  if (!first) return undefined;
  const same = times.filter(({ slot }) => slot.from === first.slot.from).map(({ slot }) => slot);
  const days = weekOf(first.book.day);
  const week = books.filter(({ day }) => days.includes(day));
  const chosen = choose(first.book, week, same, whose.known);
  if (!chosen) return undefined;
  const { person, it } = whose;
  const placed = bookingOf(chance, { ...first.book, now }, chosen, {
    person,
    it,
    by: "clock",
    way: wait.way,
  });
  const offerEnds = offeredUntil(placed.from, rules, now);
  if (offerEnds === undefined) return undefined;
  const told = toldAt(placed.from, offerEnds, now);
  const due = told > now ? { at: told, what: "offer" as const } : { at: offerEnds, what: "lapse" as const };
  return { ...placed, stage: "offered", offerEnds, due };
}

function changes(
  needs: OfferNeeds,
  { books }: SlotBoard,
  { wait, whose, offered }: Pick<Turn, "wait" | "whose"> & { readonly offered: Booking },
): readonly [Change, ...Change[]] {
  const { person, it, others } = whose;
  return [
    { op: "update", kind: "wait", value: { ...wait, offer: offered.id } },
    ...takes(books, offered),
    // Their consent, their sittings, their case and their other offers must still stand so when this is written.
    { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
    { op: "hold", kind: "case", key: { id: it.id }, version: it.version },
    ...others.map(({ id, version }) => ({ op: "hold", kind: "wait", key: { id }, version }) as const),
    // At night they see it on their page; the message waits for the morning (`remind.ts`).
    ...(offered.due?.what === "offer" ? [] : notify(needs, person, { say: "slot-freed", caseId: it.id })),
  ];
}

/** Let go by or lapsed: this beginning at this place is not offered to them again. */
export function withoutOffer(waiting: Wait, it: Booking): Wait {
  const { offer: _, ...wait } = waiting;
  return { ...wait, declined: [...new Set([...wait.declined, marked(it)])] };
}
