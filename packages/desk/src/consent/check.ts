// Whether a citizen may write to us now, and how their consent is shown.
import {
  currentConsent,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
  type Shut,
  stands,
} from "@kumacari/domain";
import type { CaseTick, CitizenHome } from "../views.ts";

export function mustConsent({ consent, shredded, stopped }: Person): Result<void, Refusal> {
  if (shredded !== undefined) return no(refusal("shredded"));
  if (stopped !== undefined) return no(refusal("use-stopped"));
  if (!stands(consent)) return no(refusal("no-consent"));
  return consent?.textVersion === currentConsent.version ? ok(undefined) : no(refusal("consent-outdated"));
}

/** Whether staff may open what this citizen wrote. */
export const mayBeOpened = (person: Person | undefined): boolean =>
  person !== undefined && shutBy(person) === undefined;

/** Why they may not; undefined: they may. */
export function shutBy({ consent, shredded, stopped }: Person): Shut | undefined {
  if (shredded !== undefined) return "shredded";
  if (stopped !== undefined) return "use-stopped";
  return stands(consent) ? undefined : "consent-gone";
}

/** How it stands with that, for the console. */
export function standingOf(person: Person): CaseTick["consent"] {
  if (person.shredded !== undefined) return "shredded";
  if (person.stopped !== undefined) return "stopped";
  return stands(person.consent) ? "given" : "withdrawn";
}

/** The same as a refusal. */
export const closedWhy = (person: Person): Refusal => refusal(shutBy(person) ?? "consent-gone");

export function consentView({ consent }: Person): CitizenHome["consent"] {
  if (!consent) return { text: currentConsent, state: "none" };
  const given = { text: currentConsent, givenAt: consent.givenAt, givenVersion: consent.textVersion };
  if (consent.withdrawnAt) return { ...given, state: "withdrawn", withdrawnAt: consent.withdrawnAt };
  return { ...given, state: consent.textVersion === currentConsent.version ? "given" : "outdated" };
}
