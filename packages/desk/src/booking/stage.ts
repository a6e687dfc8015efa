// How a sitting goes on: arrived, started, ended, or nobody came; by the hub that hosts it, by its counsellor or who stands in for them, or by whoever has come.
import {
  type Actor,
  type Agenda,
  absentAfter,
  type Booking,
  type BookingId,
  type Instant,
  jstDay,
  jstWords,
  minutes,
  no,
  ok,
  plus,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type Stage,
  sittingWays,
} from "@kumacari/domain";
import { type Cell, cell, elsewhere } from "@kumacari/figures";
import { countedOn } from "../figures/count.ts";
import type { OwnNeeds } from "../needs.ts";
import { mayRun } from "../permit.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { without } from "./cancel.ts";
import { nextDue } from "./next-due.ts";
import { patience } from "./place.ts";
import { reaches } from "./reaches.ts";

export type Moved = "arrived" | "started" | "ended" | "absent" | "booked";

/** What may follow what; a wrong tap goes back one step, and from what is over by `restore.ts` alone. */
const follows: Readonly<Record<Stage, readonly Moved[]>> = {
  offered: [],
  booked: ["arrived", "started", "absent"],
  arrived: ["started", "booked", "absent"],
  started: ["ended", "arrived"],
  ended: [],
  absent: [],
  cancelled: [],
};

export type Staging = { readonly id: BookingId; readonly to: Moved };

/** By its counsellor; where they cannot, by whoever answers in its case or oversees it. */
export const moveAtDesk = (
  needs: Pick<OwnNeeds, "ledger" | "clock" | "chance">,
  actor: Staff,
  staging: Staging,
): Promise<Result<Stage, Refusal>> =>
  moveStage(needs, { kind: "staff", id: actor.id }, staging, (it) => reaches(needs, actor, it, mayRun));

export type Mover = Exclude<Actor, { readonly kind: "system" }>;

/** `mayTouch`: whose sittings the actor may move on at all. The same step twice changes nothing. */
export function moveStage(
  needs: Pick<OwnNeeds, "ledger" | "clock" | "chance">,
  actor: Mover,
  { id, to }: Staging,
  mayTouch: (it: Booking) => boolean | Promise<boolean>,
): Promise<Result<Stage, Refusal>> {
  return untilCommitted(async () => {
    const { ledger, clock } = needs;
    const it = await ledger.get("booking", { id });
    if (!it || !(await mayTouch(it))) return no(refusal("not-found"));
    if (it.stage === to) return ok(to);
    const now = clock.now();
    const decided = decide(it, to, now);
    if (!decided.ok) return decided;
    const conflict = await ledger.commit(
      [
        { op: "update", kind: "booking", value: moved(it, to, actor, now) },
        ...(await alsoWritten(needs, it, to)),
        ...(await countedOn(needs, { of: jstDay(it.from), said: jstDay(now) }, ...cellsOf(it, to))),
      ],
      { act: "booking-staged", actor, on: [id, it.caseId], why: to },
    );
    return conflict ?? ok(to);
  }, patience);
}

function decide(it: Booking, to: Moved, now: Instant): Result<void, Refusal> {
  if (!follows[it.stage].includes(to)) return no(refusal("booking-over"));
  // Nobody is missed who may only be late, and nobody sits on another day.
  if (to === "absent" && now < missedFrom(it)) return no(tooSoon(it));
  return jstDay(it.from) === jstDay(now) || to === "absent" || it.from < now
    ? ok(undefined)
    : no(refusal("not-yet"));
}

const missedFrom = ({ from }: Booking): Instant => plus(from, minutes(absentAfter));

const tooSoon = (it: Booking): Refusal => ({
  kind: "not-yet",
  says: `「来られなかった」は、始まりの${absentAfter}分あと（${jstWords(missedFrom(it))}）から記せます。`,
});

/** A sitting that took place, by way and by hub; or one that nobody came to. */
export function cellsOf({ way, hub }: Booking, to: Moved): readonly (readonly Cell[])[] {
  const says = sittingWays[way];
  if (to === "ended") return [[cell("sat", "way", says), cell("sat", "hub", hub ?? elsewhere)]];
  return to === "absent" ? [[cell("missed", "way", says)]] : [];
}

function moved(booking: Booking, to: Moved, actor: Mover, at: Instant): Booking {
  const { due: _, ...it } = booking;
  const over = to === "ended" || to === "absent";
  const by = actor.kind === "citizen" ? actor.kind : actor.id;
  const was =
    it.stage === "booked" || it.stage === "arrived" || it.stage === "started" ? it.stage : undefined;
  const due = dueAfter(booking, to, at);
  return {
    ...it,
    stage: to,
    ...(due ? { due } : {}),
    ...(over ? { ended: { by, at, ...(was ? { was } : {}) } } : {}),
  };
}

/**
 * Whoever is there is reminded of nothing. Until the beginning it is kept in mind that they were not: a wrong tap that is
 * taken back, however late, is still to be told of; what was told is not told again.
 */
function dueAfter({ from, due }: Booking, to: Moved, at: Instant): Booking["due"] {
  if (to === "booked") return nextDue(from, at) ?? (due && { at, what: "hours-before" });
  return due && (to === "arrived" || to === "started") ? { at: from, what: "hours-before" } : undefined;
}

/** Both agendas show the step; what is over leaves its owner's list. */
async function alsoWritten(
  needs: Pick<OwnNeeds, "ledger">,
  it: Booking,
  stage: Moved,
): Promise<readonly Change[]> {
  const over = stage === "ended" || stage === "absent";
  const [pages, person] = await Promise.all([
    pagesOf(needs, it),
    over ? needs.ledger.get("person", { id: it.owner }) : undefined,
  ]);
  return [
    ...inAgendas(pages, { ...it, stage }),
    ...(person ? [{ op: "update", kind: "person", value: without(person, it.id) } as const] : []),
  ];
}

/** Its day of its counsellor and of its table, as far as they are kept. */
export async function pagesOf(
  { ledger }: Pick<OwnNeeds, "ledger">,
  { from, staff, table }: Booking,
): Promise<readonly Agenda[]> {
  const day = jstDay(from);
  const { agenda } = await ledger.together({ agenda: [staff, table].map((of) => ({ day, of })) });
  return agenda.filter((page) => page !== undefined);
}

export const inAgendas = (pages: readonly Agenda[], { id, stage }: Booking): readonly Change[] =>
  pages.map((page) => ({
    op: "update",
    kind: "agenda",
    value: { ...page, taken: page.taken.map((one) => (one.booking === id ? { ...one, stage } : one)) },
  }));
