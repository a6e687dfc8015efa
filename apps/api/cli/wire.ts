// The program that renews keys, put together: it holds the ring and the ledger, and has no door to the outside.
import { random } from "@kumacari/crypto";
import { createPersonRing } from "@kumacari/crypto/open";
import type { Chance, Clock, RingKeyRow } from "@kumacari/desk/ports";
import { instant, spellId } from "@kumacari/domain";
import { createClient } from "@kumacari/store";
import {
  countRing,
  createKeyWork,
  dropRingKey,
  type KeyWorkParts,
  noteRing,
  type Resealing,
  reseal,
  retireRingKey,
  rewrap,
  ringRows,
  rotateKeyRing,
} from "@kumacari/store/key-work";
import { openKeyRing } from "@kumacari/store/open";
import type { KeysEnv } from "../src/env.ts";

const clock: Clock = { now: () => instant(Date.now()) };
const chance: Chance = {
  id: (prefix) => spellId(prefix, random.bytes(20)),
  token: random.token,
  uuid: random.uuid,
};

export type Keys = ReturnType<typeof wireKeyWork>;

export function wireKeyWork(env: KeysEnv, around: Pick<KeyWorkParts, "pause" | "told">) {
  const file = env.KEY_PERSON_FILE;
  const parts = createKeyWork({
    client: createClient({ region: env.AWS_REGION, endpoint: env.DYNAMODB_ENDPOINT }),
    table: env.LEDGER_TABLE,
    keysTable: env.KEYS_TABLE,
    clock,
    chance,
    ring: createPersonRing(openKeyRing(file)),
    ...around,
  });
  const note = () => noteRing(parts, ringRows(file));
  return {
    note,
    async rotate(): Promise<string> {
      const { id } = rotateKeyRing(file, clock.now());
      await note();
      return id;
    },
    rewrap: (how: { readonly pace: number }) => rewrap(parts, how),
    reseal: (how: Resealing) => reseal(parts, how),
    async retire(id: string): Promise<void> {
      await retireRingKey(parts, ringRows(file), id, (gone) => dropRingKey(file, gone));
      await note();
    },
    async count(): Promise<readonly RingKeyRow[]> {
      const under = await countRing(parts);
      return ringRows(file).map((it) => ({ ...it, persons: under.get(it.id) ?? 0 }));
    },
  };
}
