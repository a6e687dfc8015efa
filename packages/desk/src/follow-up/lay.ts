// As a case ends, the days on which to ask how things went are laid down with it.
import { type Case, type Instant, jstDay, type Outcome } from "@kumacari/domain";
import { type FollowUp, followUpDays } from "@kumacari/domain/follow-up";
import type { Change } from "../ports.ts";

export type Laid = {
  /** For the case's head. */
  readonly followUps?: NonNullable<Case["followUps"]>;
  readonly changes: readonly Change[];
};

export function layFollowUps(
  { id, owner }: Pick<Case, "id" | "owner">,
  { at, by, outcome }: { readonly at: Instant; readonly by: FollowUp["staff"]; readonly outcome: Outcome },
): Laid {
  const days = followUpDays(jstDay(at), outcome);
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
