// Somebody who manages the staff, and somebody else who approves it, must always be left.
import type { Staff } from "@kumacari/domain";
import { may } from "../permit.ts";

export type Power = {
  /** Two different people who can still manage and approve between them; undefined: nobody could any more. */
  readonly pair: readonly [manager: Staff, approver: Staff] | undefined;
  readonly managers: number;
  readonly approvers: number;
};

export function powerOf(all: readonly Staff[]): Power {
  const managers = all.filter((it) => may(it, "people.manage"));
  const approvers = all.filter((it) => may(it, "people.approve"));
  const pairs = managers.flatMap((manager) =>
    approvers.filter((it) => it.id !== manager.id).map((approver) => [manager, approver] as const),
  );
  return { pair: pairs[0], managers: managers.length, approvers: approvers.length };
}

/** Everybody as they would be. */
export const afterChange = (all: readonly Staff[], changed: readonly Staff[]): readonly Staff[] =>
  all.map((it) => changed.find(({ id }) => id === it.id) ?? it);

/** Whether somebody manages or approves now and would not any more. */
export const losesPower = (all: readonly Staff[], changed: readonly Staff[]): boolean =>
  all.some((before) => {
    const after = changed.find(({ id }) => id === before.id);
    return after !== undefined && powers.some((it) => may(before, it) && !may(after, it));
  });

const powers = ["people.manage", "people.approve"] as const;
