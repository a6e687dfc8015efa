// As a case ends, the days on which to ask how things went are laid down with it.
import { type Case, type Instant, jstDay, type Outcome } from "@kumacari/domain";
import { type FollowUp, type FollowUpDay, followUpDays } from "@kumacari/domain/follow-up";
import type { Change } from "../ports.ts";

export type Laid = {
  /** For the case's head. */
  readonly followUps?: NonNullable<Case["followUps"]>;
  readonly changes: readonly Change[];
};
type Of = Pick<Case, "id" | "owner">;
type Laying = { readonly at: Instant; readonly by: FollowUp["staff"] };

export const layFollowUps = (it: Of, end: Laying & { readonly outcome: Outcome }): Laid =>
  layDays(it, followUpDays(jstDay(end.at), end.outcome), end);

/** `at`: since when they lie there. `by`: whose case it was. */
export function layDays({ id, owner }: Of, days: readonly FollowUpDay[], { at, by }: Laying): Laid {
  if (days.length === 0) return { changes: [] };
  return {
    followUps: days.map(({ due }) => ({ due })),
    changes: days.map((day) => ({
      op: "create",
      kind: "followup",
      value: { ...day, caseId: id, owner, staff: by, stage: "ahead", at, version: 1 },
    })),
  };
}
