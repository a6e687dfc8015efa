// Whether a leak must be reported. Unknown counts as yes: a duty is taken away by facts, never by their absence.
import type { Exemption, LeakFacts } from "./matter.ts";

/** More than this many persons: a duty by number alone (規則 第43条第4号, the rule for public bodies, the stricter one). */
export const manyPersons = 100;

export function mustReport(facts: LeakFacts | undefined): boolean {
  if (!facts) return true;
  const { persons, sensitive, money, wrongful } = facts;
  return sensitive || money || wrongful || persons === undefined || persons > manyPersons;
}

/** PPC Q17-14: listed cipher, keys kept apart, and the means to destroy them used from afar. */
export const isExempt = (it: Exemption | undefined): boolean =>
  (it?.listedCipher && it.keysApart && it.shreddedRemotely) === true;
