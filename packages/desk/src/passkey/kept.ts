// Somebody's passkeys as they lie in the ledger.
import {
  type Instant,
  minutes,
  type Passkey,
  type Session,
  type Staff,
  signInLimits,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";

/** Stopped ones too: whoever has one only stopped does not begin again without a second person. */
export const passkeysOf = async (
  { ledger }: Pick<Needs, "ledger">,
  { id }: Pick<Staff, "id">,
): Promise<readonly Passkey[]> => (await ledger.shelf("passkey")).filter(({ staff }) => staff === id);

export const usable = async (needs: Pick<Needs, "ledger">, staff: Staff): Promise<readonly Passkey[]> =>
  (await passkeysOf(needs, staff)).filter(({ locked }) => locked === undefined);

/** A passkey proved within five minutes who sits there. A moment that lies ahead by more is no proof: a clock was wrong. */
export const isProved = ({ strong }: Session, now: Instant): boolean =>
  strong !== undefined && Math.abs(now - strong) < minutes(signInLimits.stepUpMinutes);
