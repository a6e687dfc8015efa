// Time, ids and chance of the simulated world, taken from the machine here and nowhere else.
import { random } from "@kumacari/crypto";
import type { Chance, Clock } from "@kumacari/desk/ports";
import { instant, spellId } from "@kumacari/domain";

export const clock: Clock = { now: () => instant(Date.now()) };

export const chance: Chance & { bytes(count: number): Uint8Array } = {
  bytes: random.bytes,
  id: (prefix) => spellId(prefix, random.bytes(20)),
  token: random.token,
  uuid: random.uuid,
};
