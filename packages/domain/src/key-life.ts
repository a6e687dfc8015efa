// How long keys live, and what is known of them, as numbers and words that the whole house reads here.
import { minutes } from "./instant.ts";

export const keyLife = {
  /** An unwrapped person key is forgotten by every process after this: so long a destroyed key may still open. */
  cacheMs: minutes(1),
  /** Backups of the table of keys are kept this long and no longer: so long a destroyed key could be fetched back. */
  keyBackupDays: 7,
  /** Backups of the ledger: as long, a former data key is kept so that what they hold can be read. */
  ledgerBackupDays: 35,
  /** A key of the ring is renewed each year. */
  ringDays: 365,
  /** After a rotation, a process that read the ring just before may still wrap under the key of before. */
  quietMs: minutes(10),
  /** What waits for a second person is over after this. */
  shredAskDays: 7,
} as const;

/** Why somebody's records are made unreadable for good. */
export const shredReasons = {
  asked: "ご本人からの消去の申し出",
  leak: "台帳や控えが漏れたおそれ",
  over: "保存期間の終わり",
  withdrawn: "同意の取り消しと保存期間の終わり",
  ended: "契約の終わり",
} as const;
export type ShredReason = keyof typeof shredReasons;
