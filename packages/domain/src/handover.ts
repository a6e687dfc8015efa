// A case on its way from one counsellor to another (引き継ぎ): offered by name, taken or given back; the note is case content.
import type { Booking } from "./booking/booking.ts";
import type { Case } from "./case.ts";
import type { Instant } from "./instant.ts";
import type { CaseId, CitizenId, StaffId } from "./names.ts";
import type { Personal } from "./personal.ts";

export const handoverStates = {
  asked: "お願い中",
  accepted: "引き継ぎ済み",
  returned: "戻されました",
} as const;
export type HandoverState = keyof typeof handoverStates;

/** On the case's head: the last one. */
export type Handover = {
  readonly from: StaffId;
  readonly to: StaffId;
  readonly at: Instant;
  readonly state: HandoverState;
};

/** What the one who hands over wants the other to know; written anew with the next. */
export type HandoverNote = {
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly note: Personal<string>;
  readonly version: number;
};

type Sitting = Pick<Booking, "id" | "staff">;

/** Somebody else's from now on: a reply that its former counsellor left for later goes back, and what is `ahead` with them is marked. */
export function withAssignee(
  { parted: before = [], ...it }: Case,
  to: StaffId,
  ahead: readonly Sitting[],
): Case {
  const parted = ahead
    .filter(({ id, staff }) => staff !== to && (staff === it.assignee || before.includes(id)))
    .map(({ id }) => id);
  return {
    ...it,
    assignee: to,
    ...(parted.length > 0 ? { parted } : {}),
    ...(it.later && it.assignee !== to
      ? { later: { ...it.later, stopped: it.later.stopped ?? "handed-over" } }
      : {}),
  };
}

/** Left behind with a former counsellor: nobody has said yet that it is to be so. */
export const isParted = (
  { parted = [], assignee }: Pick<Case, "parted" | "assignee">,
  { id, staff }: Sitting,
): boolean => staff !== assignee && parted.includes(id);

export const isAskedOf = (staff: StaffId, { handover }: Pick<Case, "handover">): boolean =>
  handover?.state === "asked" && handover.to === staff;
