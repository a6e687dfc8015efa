// Whether a citizen may be asked at all how things went: by whatever way.
import type { Person } from "@kumacari/domain";
import type { NotAsked } from "@kumacari/domain/follow-up";
import { mayBeOpened } from "../consent/check.ts";

/** Undefined: they may. */
export function notToAsk(
  person: Person | undefined,
): Extract<NotAsked, "shredded" | "deletion" | "stopped" | "consent-gone"> | undefined {
  if (!person || person.shredded !== undefined) return "shredded";
  if (person.deletion) return "deletion";
  if (person.stopped !== undefined) return "stopped";
  return mayBeOpened(person) ? undefined : "consent-gone";
}
