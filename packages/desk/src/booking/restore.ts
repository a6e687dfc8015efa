// 「終えた」「来られなかった」 was a slip: the sitting is again what it was, and counts as if it had never been said.
import {
  type Agenda,
  type Booking,
  type BookingId,
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
  type Staff,
  type Stage,
  type Taken,
} from "@kumacari/domain";
import { countedOn } from "../figures/count.ts";
import type { OwnNeeds } from "../needs.ts";
import { mayRun } from "../permit.ts";
import { untilCommitted } from "../until-committed.ts";
import { patience } from "./place.ts";
import { reaches } from "./reaches.ts";
import { cellsOf, inAgendas, type Mover, pagesOf } from "./stage.ts";

/** `said`: what the screen showed. What somebody else has said since is not taken back with it. */
export type Restoring = { readonly id: BookingId; readonly said: "ended" | "absent" };

/** Until the midnight after it was said, as long as nothing has come of it: its time is free and its case open. */
export const mayRestore = ({ stage, ended }: Booking, now: Instant): boolean =>
  (stage === "ended" || stage === "absent") && ended?.was !== undefined && jstDay(ended.at) === jstDay(now);

/** By whoever may say it. */
export const restoreAtDesk = (
  needs: Pick<OwnNeeds, "ledger" | "clock" | "chance">,
  actor: Staff,
  restoring: Restoring,
): Promise<Result<Stage, Refusal>> =>
  restore(needs, { kind: "staff", id: actor.id }, restoring, (it) => reaches(needs, actor, it, mayRun));

/** Twice is once: what goes on again already is left as it is. The citizen was told nothing, so nothing is to be put right. */
export function restore(
  needs: Pick<OwnNeeds, "ledger" | "clock" | "chance">,
  actor: Mover,
  { id, said }: Restoring,
  mayTouch: (it: Booking) => boolean | Promise<boolean>,
): Promise<Result<Stage, Refusal>> {
  return untilCommitted(async () => {
    const { ledger, clock } = needs;
    const it = await ledger.get("booking", { id });
    if (!it || !(await mayTouch(it))) return no(refusal("not-found"));
    if (isLive(it)) return ok(it.stage);
    if (it.stage !== said) return no(refusal("booking-over"));
    const { ended, ...rest } = it;
    if (!ended?.was || !mayRestore(it, clock.now())) return no(refusal("restore-over"));
    const [person, of, pages] = await Promise.all([
      ledger.get("person", { id: it.owner }),
      ledger.get("case", { id: it.caseId }),
      pagesOf(needs, it),
    ]);
    if (!person || !of) return no(refusal("not-found"));
    if (!isOpen(of)) return no(refusal("already-closed"));
    const others = [...othersIn(pages, it, clock.now()), ...(await heldBy(needs, person, id))];
    if (others.some((one) => overlaps(one, it))) return no(timeGone);
    const back = { ...rest, stage: ended.was } as const;
    const conflict = await ledger.commit(
      [
        { op: "update", kind: "booking", value: back },
        { op: "update", kind: "person", value: { ...person, bookings: [...(person.bookings ?? []), id] } },
        // Of two at once, one closes the case and the other opens its sitting again: never both.
        { op: "hold", kind: "case", key: { id: of.id }, version: of.version },
        ...inAgendas(pages, back),
        ...(await countedOn(
          needs,
          { of: jstDay(it.from), said: jstDay(ended.at), undoes: true },
          ...cellsOf(it, said),
        )),
      ],
      { act: "booking-restored", actor, on: [id, it.caseId], why: said },
    );
    return conflict ?? ok(ended.was);
  }, patience);
}

/** What its counsellor or its table has taken besides. */
const othersIn = (pages: readonly Agenda[], { id }: Booking, now: Instant): readonly Taken[] =>
  pages
    .flatMap(({ taken }) => taken)
    .filter((one) => one.booking !== id && (holds(one, now) || one.stage === "ended"));

/** What the citizen has booked besides, wherever. */
async function heldBy(
  { ledger }: Pick<OwnNeeds, "ledger">,
  { bookings = [] }: Person,
  besides: BookingId,
): Promise<readonly Booking[]> {
  const { booking } = await ledger.together({ booking: bookings.map((id) => ({ id })) });
  return booking.filter((one) => one !== undefined).filter((one) => one.id !== besides && isLive(one));
}

const timeGone: Refusal = {
  kind: "restore-over",
  says: "この面談の時間に、そのあとで別の予約が入ったため、取り消せません。",
};
