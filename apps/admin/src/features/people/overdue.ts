// Whether a written procedure has to be rehearsed again.
import { accessLimits, days } from "@kumacari/domain";

export const isOverdue = (at: number | undefined, now: number): boolean =>
  at === undefined || now - at > days(accessLimits.rehearsalDays);
