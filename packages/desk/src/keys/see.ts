// The keys as an officer or auditor may see them: which are in use since when, how far a long walk has come, what is due.
import { days, type Instant, keyLife, plus } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { KeyWork, RingKeyRow } from "./kept.ts";

export type KeysView = {
  readonly now: Instant;
  /** The current one first; those retired last. `persons` as they were last counted. */
  readonly ring: readonly RingKeyRow[];
  readonly counted?: Instant;
  /** When the current key is a year old; absent: it is of the first day, which nobody wrote down. */
  readonly due?: Instant;
  readonly works: readonly Omit<KeyWork, "cursor" | "only" | "version">[];
  readonly backupDays: number;
};

export async function seeKeys({ ledger, ring, clock }: Needs): Promise<KeysView> {
  const [rows, kept, ...works] = await Promise.all([
    ring.rows(),
    ledger.get("ring", { id: "person" }),
    ledger.get("work", { id: "rewrap" }),
    ledger.get("work", { id: "reseal" }),
  ]);
  const known = new Map(kept?.keys.map((it) => [it.id, it]));
  const since = rows[0]?.since ?? known.get(rows[0]?.id ?? "")?.since;
  return {
    now: clock.now(),
    ring: [
      ...rows.map((it) => ({ ...known.get(it.id), ...it })),
      ...[...known.values()].filter((it) => !rows.some(({ id }) => id === it.id)),
    ],
    ...(kept?.counted === undefined ? {} : { counted: kept.counted }),
    ...(since === undefined ? {} : { due: plus(since, days(keyLife.ringDays)) }),
    works: works.flatMap((it) => (it ? [shown(it)] : [])),
    backupDays: keyLife.keyBackupDays,
  };
}

const shown = ({ cursor: _at, only: _whom, version: _version, ...work }: KeyWork) => work;
