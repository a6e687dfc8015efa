// How a sitting goes on: arrived, started, ended, or nobody came; by the hub that hosts it, by its counsellor or who stands in for them, or by whoever has come.
import {
  type Actor,
  type Booking,
  type BookingId,
  type Instant,
  jstDay,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type Stage,
  sittingWays,
} from "@kumacari/domain";
import { type Cell, cell, elsewhere } from "@kumacari/figures";
import { counted } from "../figures/count.ts";
import type { OwnNeeds } from "../needs.ts";
import { mayRun } from "../permit.ts";
import type { Change } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { without } from "./cancel.ts";
import { patience } from "./place.ts";
import { reaches } from "./reaches.ts";

export type Moved = "arrived" | "started" | "ended" | "absent" | "booked";

/** What may follow what; a wrong tap goes back one step, what is over stays over. */
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
    const decided = decide(it, to, clock.now());
    if (!decided.ok) return decided;
    const conflict = await ledger.commit(
      [
        { op: "update", kind: "booking", value: moved(it, to, actor, clock.now()) },
        ...(await alsoWritten(needs, it, to)),
        ...counted(needs, ...cellsOf(it, to)),
      ],
      { act: "booking-staged", actor, on: [id, it.caseId], why: to },
    );
    return conflict ?? ok(to);
  }, patience);
}

function decide(it: Booking, to: Moved, now: Instant): Result<void, Refusal> {
  if (!follows[it.stage].includes(to)) return no(refusal("booking-over"));
  // Nobody is missed before the time has come, and nobody sits on another day.
  if (to === "absent" && now < it.from) return no(refusal("not-yet"));
  return jstDay(it.from) === jstDay(now) || to === "absent" || it.from < now
    ? ok(undefined)
    : no(refusal("not-yet"));
}

/** A sitting that took place, by way and by hub; or one that nobody came to. */
function cellsOf({ way, hub }: Booking, to: Moved): readonly (readonly Cell[])[] {
  const says = sittingWays[way];
  if (to === "ended") return [[cell("sat", "way", says), cell("sat", "hub", hub ?? elsewhere)]];
  return to === "absent" ? [[cell("missed", "way", says)]] : [];
}

function moved(booking: Booking, to: Moved, actor: Mover, at: Instant): Booking {
  const { due: _, ...it } = booking;
  const over = to === "ended" || to === "absent";
  const by = actor.kind === "citizen" ? actor.kind : actor.id;
  return { ...it, stage: to, ...(over ? { ended: { by, at } } : {}) };
}

/** Both agendas show the step; what is over leaves its owner's list. */
async function alsoWritten(
  { ledger }: Pick<OwnNeeds, "ledger">,
  it: Booking,
  stage: Moved,
): Promise<readonly Change[]> {
  const day = jstDay(it.from);
  const over = stage === "ended" || stage === "absent";
  const [staff, table, person] = await Promise.all([
    ledger.get("agenda", { day, of: it.staff }),
    ledger.get("agenda", { day, of: it.table }),
    over ? ledger.get("person", { id: it.owner }) : undefined,
  ]);
  const pages = [staff, table].filter((page) => page !== undefined);
  return [
    ...pages.map(
      (page): Change => ({
        op: "update",
        kind: "agenda",
        value: {
          ...page,
          taken: page.taken.map((one) => (one.booking === it.id ? { ...one, stage } : one)),
        },
      }),
    ),
    ...(person ? [{ op: "update", kind: "person", value: without(person, it.id) } as const] : []),
  ];
}
