// Whether a citizen may write to us now, and how their consent is shown.
import {
  currentConsent,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
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
  person !== undefined &&
  stands(person.consent) &&
  person.shredded === undefined &&
  person.stopped === undefined;

/** How it stands with that, for the console. */
export function standingOf(person: Person): CaseTick["consent"] {
  if (person.shredded !== undefined) return "shredded";
  if (person.stopped !== undefined) return "stopped";
  return stands(person.consent) ? "given" : "withdrawn";
}

/** Why they may not. */
export function closedWhy({ shredded, stopped }: Person): Refusal {
  if (shredded !== undefined) return refusal("shredded");
  return refusal(stopped === undefined ? "consent-gone" : "use-stopped");
}

export function consentView({ consent }: Person): CitizenHome["consent"] {
  if (!consent) return { text: currentConsent, state: "none" };
  const given = { text: currentConsent, givenAt: consent.givenAt, givenVersion: consent.textVersion };
  if (consent.withdrawnAt) return { ...given, state: "withdrawn", withdrawnAt: consent.withdrawnAt };
  return { ...given, state: consent.textVersion === currentConsent.version ? "given" : "outdated" };
}
