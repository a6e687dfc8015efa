// A sitting is placed for a case: counsellor and table are taken in one transaction, or somebody else was first.
import {
  type Booking,
  type Case,
  caseBefore,
  type Day,
  heldAtMost,
  type Instant,
  isLive,
  isOpen,
  jstDay,
  minutes,
  no,
  type OnceKey,
  ok,
  overlaps,
  type Person,
  plus,
  type Refusal,
  type Result,
  refusal,
  type StaffId,
} from "@kumacari/domain";
import { mustConsent } from "../consent/check.ts";
import { notify } from "../link/notify.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change, Conflict } from "../ports.ts";
import { choose } from "./choose.ts";
import { booksOf, type DayBook } from "./day-book.ts";
import { pagesFor, slotAt, type Wanted } from "./open-slots.ts";
import { bookingOf, takes, weekOf } from "./taking.ts";

export type Placing = Wanted & { readonly from: Instant; readonly once: OnceKey };

/** A day has some dozens of beginnings: whoever loses that often to others finds nothing left. */
export const patience = 60;

export type PlaceNeeds = Pick<OwnNeeds, "ledger" | "clock" | "chance" | "hashes">;

/** Whose sitting it is, who places it, and the one it takes the place of. */
export type For = {
  readonly person: Person;
  /** Absent: the person's latest, read with the rest. */
  readonly it?: Case;
  readonly by: "citizen" | StaffId;
  readonly instead?: Booking;
};

/** `taken`: the time is no longer free, as that day was seen; nothing was written. */
export type Placed = { readonly placed: Booking } | { readonly taken: DayBook };

/** One attempt. A Conflict says that another write came between: read person and case anew, and ask again. */
export async function place(
  needs: PlaceNeeds,
  whose: For,
  asked: Placing,
): Promise<Result<Placed, Refusal> | Conflict> {
  const { ledger, clock } = needs;
  const { it, earlier, books, held } = await readGround(ledger, whose, asked, clock.now());
  const book = books[0];
  if (!book) throw new Error("the day that was asked for was read");
  if (!it) return no(refusal("no-case"));
  const others = held
    .filter((one) => one !== undefined)
    .filter((one) => one.id !== whose.instead?.id && isLive(one));
  const sure = { ...whose, it };
  const may = decide(book, sure, others, asked);
  if (!may.ok) return may;
  const free = whose.instead ? withoutOld(book, whose.instead) : book;
  const chosen = choose(free, books, slotAt(free, asked, asked.from), it.assignee ?? earlier?.assignee);
  if (!chosen) return ok({ taken: free });
  const fresh = bookingOf(needs.chance, book, chosen, { ...sure, way: asked.way });
  const placed = (await leavesLink(ledger, whose, asked)) ? { ...fresh, relink: true as const } : fresh;
  const conflict = await ledger.commit(changes(needs, books, placed, sure, asked.once), {
    act: whose.instead ? "booking-moved" : "booking-made",
    actor:
      whose.by === "citizen" ? { kind: "citizen", id: whose.person.id } : { kind: "staff", id: whose.by },
    on: [placed.id, it.id],
  });
  return conflict ?? ok({ placed });
}

/** The way in that was set is for the old time: whoever sits with them has to set another. */
const leavesLink = async (
  ledger: PlaceNeeds["ledger"],
  { instead }: For,
  { way }: Placing,
): Promise<boolean> =>
  instead?.way === "online" &&
  way === "online" &&
  (instead.relink === true || (await ledger.get("meeting", { booking: instead.id })) !== undefined);

type Sure = For & { readonly it: Case };

/** Everything the decision rests on, in one call where the counsellor is named. */
async function readGround(ledger: PlaceNeeds["ledger"], whose: For, asked: Placing, now: Instant) {
  const { bookings = [], latestCase: id } = whose.person;
  const office = await ledger.officeLately();
  const unknown = whose.it === undefined && id !== undefined;
  const known = unknown && asked.staff === undefined ? await ledger.get("case", { id }) : whose.it;
  const dates = datesFor(jstDay(asked.from), known, whose.instead, asked);
  const agenda = dates.flatMap((day) =>
    [
      ...pagesFor(office, day, asked),
      ...(whose.instead ? [whose.instead.staff, whose.instead.table] : []),
    ].map((of) => ({ day, of })),
  );
  // With nobody's case the counsellor of the one before comes first: nobody starts from nothing who comes back.
  const before = known && askedOfAnybody(known, asked) ? caseBefore(whose.person, known.id) : undefined;
  const asks = known === undefined ? id : before;
  const ask = asks === undefined ? [] : [{ id: asks }];
  const read = await ledger.together({ case: ask, booking: bookings.map((one) => ({ id: one })), agenda });
  return {
    it: known ?? read.case[0],
    ...(known ? { earlier: read.case[0] } : {}),
    held: read.booking,
    books: booksOf(office, dates, now, read.agenda),
  };
}

const askedOfAnybody = ({ assignee }: Case, { staff }: Placing): boolean =>
  staff === undefined && assignee === undefined;

/** The day itself first; its week, where load decides; the day of the sitting that is given up. */
function datesFor(
  day: Day,
  it: Case | undefined,
  instead: Booking | undefined,
  asked: Placing,
): readonly Day[] {
  const load = it && askedOfAnybody(it, asked) ? weekOf(day) : [];
  return [...new Set([day, ...load, ...(instead ? [jstDay(instead.from)] : [])])];
}

function decide(
  { rules, now }: DayBook,
  { person, it, by }: Sure,
  others: readonly { readonly from: Instant; readonly to: Instant }[],
  asked: Placing,
): Result<void, Refusal> {
  const consent = mustConsent(person);
  if (!consent.ok) return by === "citizen" ? consent : no(refusal("consent-gone"));
  if (!isOpen(it)) return no(refusal(by === "citizen" ? "no-case" : "already-closed"));
  const ahead = others.filter(({ to }) => to > now);
  if (by === "citizen" && ahead.length >= rules.atOnce) return no(refusal("too-many-bookings"));
  if (ahead.length >= heldAtMost.sittings) return no(tooMany);
  const to = plus(asked.from, minutes(rules.length[asked.way]));
  const same = ahead.some((one) => overlaps(one, { from: asked.from, to }));
  return same ? no(refusal("own-time-taken")) : ok(undefined);
}

const tooMany: Refusal = {
  kind: "too-many-bookings",
  says: `この方のこれからの予約は、${heldAtMost.sittings}件までです。済んだあとか、取り消したあとに、次の予約をお取りください。`,
};

/** The day as it will be once the old sitting is given up: somebody may move by half an hour. */
function withoutOld(book: DayBook, old: Booking): DayBook {
  const agendas = new Map(book.agendas);
  for (const [of, it] of agendas) {
    agendas.set(of, { ...it, taken: it.taken.filter(({ booking }) => booking !== old.id) });
  }
  return { ...book, agendas };
}

function changes(
  needs: PlaceNeeds,
  books: readonly DayBook[],
  placed: Booking,
  { person, it, by, instead }: Sure,
  once: OnceKey,
): readonly [Change, ...Change[]] {
  const held = [...(person.bookings ?? []).filter((id) => id !== instead?.id), placed.id];
  return [
    { op: "create", kind: "once", value: { owner: person.id, act: "booking", key: once, version: 1 } },
    { op: "update", kind: "person", value: { ...person, bookings: held } },
    it.assignee === undefined
      ? { op: "update", kind: "case", value: { ...it, assignee: placed.staff } }
      : { op: "hold", kind: "case", key: { id: it.id }, version: it.version },
    ...(instead ? [cancelled(instead, by, placed.madeAt)] : []),
    ...takes(books, placed, instead),
    ...(by === "citizen" ? [] : notify(needs, person, { say: "booking-changed", caseId: it.id })),
  ];
}

export const cancelled = (it: Booking, by: Booking["madeBy"], at: Instant): Change => {
  const { due: _, offerEnds: __, ...rest } = it;
  return { op: "update", kind: "booking", value: { ...rest, stage: "cancelled", ended: { by, at } } };
};
