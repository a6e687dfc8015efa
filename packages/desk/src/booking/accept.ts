// An offered time is taken: it becomes a sitting like any other, and the place on the waiting list is done with.
import {
  type Agenda,
  type Booking,
  type BookingId,
  type BookingRules,
  firstRules,
  holds,
  type Instant,
  isLive,
  isOpen,
  jstDay,
  no,
  ok,
  overlaps,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Wait,
} from "@kumacari/domain";
import { mustConsent } from "../consent/check.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Conflict } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { agendaChanges } from "./agenda-edits.ts";
import { freed } from "./cancel.ts";
import { booksOf } from "./day-book.ts";
import { waitOf } from "./end-offer.ts";
import { misfitOf } from "./misfit.ts";
import { nextDue } from "./next-due.ts";
import { offerSoon } from "./offer.ts";
import { withoutWait } from "./own-waits.ts";
import { cancelled } from "./place.ts";
import { bookingView } from "./show.ts";
import { restsOn } from "./taking.ts";
import type { BookingView } from "./views.ts";

/**
 * Twice is once. At the very moment it lapses, either it is theirs or it is free: the agendas are written anew either way. A time
 * that people, hours or tables no longer carry is given up instead, and whoever waits longest is asked again.
 */
export async function accept(
  needs: OwnNeeds,
  { id }: Person,
  booking: BookingId,
): Promise<Result<BookingView, Refusal>> {
  const taken = await untilCommitted(() => attempt(needs, id, booking));
  if (!taken.ok) return taken;
  if (taken.value.stage === "cancelled") {
    await offerSoon(needs, jstDay(taken.value.from));
    return no(refusal("offer-over"));
  }
  const { hubs, staff, rules = firstRules } = await needs.ledger.officeLately();
  return ok(bookingView(taken.value, { hubs, staff, rules, now: needs.clock.now() }));
}

async function attempt(
  needs: OwnNeeds,
  owner: Person["id"],
  id: BookingId,
): Promise<Result<Booking, Refusal> | Conflict> {
  const { ledger, clock } = needs;
  const [person, it] = await Promise.all([
    ledger.get("person", { id: owner }),
    ledger.get("booking", { id }),
  ]);
  if (!person || it?.owner !== owner) return no(refusal("not-found"));
  if (it.stage === "booked") return ok(it);
  const day = jstDay(it.from);
  const [of, a, b, wait, office, { booking: held }] = await Promise.all([
    ledger.get("case", { id: it.caseId }),
    ledger.get("agenda", { day, of: it.staff }),
    ledger.get("agenda", { day, of: it.table }),
    waitOf(needs, person, id),
    ledger.officeLately(),
    ledger.together({ booking: (person.bookings ?? []).map((one) => ({ id: one })) }),
  ]);
  if (!of) return no(refusal("not-found"));
  const now = clock.now();
  const { rules = firstRules } = office;
  const others = held.filter((one) => one !== undefined);
  const pages = [a, b].filter((page) => page !== undefined);
  const may = decide(it, { person, isClosed: !isOpen(of), pages, others, rules, now });
  if (!may.ok) return may;
  const [book] = booksOf(office, [day], now, pages);
  const [taking] = pages.flatMap(({ taken }) => taken.filter((one) => one.booking === id));
  if (book && taking && misfitOf(book, taking) !== undefined) return giveUp(needs, it, wait);
  const booked = bookedNow(it, now);
  const conflict = await ledger.commit(
    [
      { op: "update", kind: "booking", value: booked },
      {
        op: "update",
        kind: "person",
        value: { ...withoutWait(person, wait ? [wait] : []), bookings: [...(person.bookings ?? []), id] },
      },
      of.assignee === undefined
        ? { op: "update", kind: "case", value: { ...of, assignee: it.staff } }
        : { op: "hold", kind: "case", key: { id: of.id }, version: of.version },
      ...(wait ? [{ op: "remove", kind: "wait", key: { id: wait.id }, version: wait.version } as const] : []),
      ...agendaChanges((_, page) => pageOf(pages, page), [{ put: booked }], rules),
      ...restsOn(office, it),
    ],
    { act: "offer-accepted", actor: { kind: "citizen", id: owner }, on: [id, it.caseId] },
  );
  return conflict ?? ok(booked);
}

/** It was not they who let go of it: they keep their place, and the same beginning may be offered to them with somebody else. */
async function giveUp(
  needs: OwnNeeds,
  it: Booking,
  waiting: Wait | undefined,
): Promise<Result<Booking, Refusal> | Conflict> {
  const conflict = await needs.ledger.commit(
    [
      cancelled(it, "clock", needs.clock.now()),
      ...(await freed(needs, it)),
      ...(waiting ? [{ op: "update", kind: "wait", value: withoutIt(waiting) } as const] : []),
    ],
    { act: "offer-lapsed", actor: { kind: "system", part: "clock" }, on: [it.id, it.caseId], why: "unfit" },
  );
  return conflict ?? ok({ ...it, stage: "cancelled" });
}

function withoutIt(waiting: Wait): Wait {
  const { offer: _, ...wait } = waiting;
  return wait;
}

type Standing = {
  readonly person: Person;
  readonly isClosed: boolean;
  readonly pages: readonly Agenda[];
  readonly others: readonly Booking[];
  readonly rules: BookingRules;
  readonly now: Instant;
};

function decide(
  it: Booking,
  { person, isClosed, pages, others, rules, now }: Standing,
): Result<void, Refusal> {
  const consent = mustConsent(person);
  if (!consent.ok) return consent;
  if (isClosed) return no(refusal("already-closed"));
  if (it.stage !== "offered" || pages.some((page) => !isTheirs(page, it, now))) {
    return no(refusal("offer-over"));
  }
  const ahead = others.filter((one) => isLive(one) && one.to > now);
  if (ahead.some((one) => overlaps<Instant>(one, it))) return no(refusal("own-time-taken"));
  return ahead.length >= rules.atOnce ? no(refusal("too-many-bookings")) : ok(undefined);
}

/** Still held for them, and by nobody else: whose clock runs ahead may have given it away already. */
const isTheirs = ({ taken }: Agenda, it: Booking, now: Instant): boolean =>
  taken.some((one) => one.booking === it.id && holds(one, now)) &&
  !taken.some(
    (one) =>
      one.booking !== it.id &&
      holds(one, now) &&
      overlaps({ from: one.from, to: one.clear }, { from: it.from, to: it.to }),
  );

function pageOf(pages: readonly Agenda[], of: Agenda["of"]): Agenda {
  const page = pages.find((one) => one.of === of);
  if (!page) throw new Error("an offer stands in the agendas of both");
  return page;
}

function bookedNow(offered: Booking, now: Instant): Booking {
  const { offerEnds: _, due: __, ...it } = offered;
  const due = nextDue(it.from, now);
  return { ...it, stage: "booked", madeBy: "citizen", ...(due ? { due } : {}) };
}
