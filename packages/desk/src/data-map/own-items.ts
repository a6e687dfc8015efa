// What the ledger keeps beside the records of the desk: the audit, keys, and how far its readers have come.
import { keyLife } from "@kumacari/domain";
import type { FieldClass } from "./classes.ts";
import type { Purpose } from "./purposes.ts";

export type OwnItem = Purpose & { readonly fields: Readonly<Record<string, FieldClass>> };

const wholeContract = "契約の終わりまで";

export const ownItems: Readonly<Record<string, OwnItem>> = {
  entry: {
    says: "監査の記録",
    why: "だれが、いつ、何をしたかを後から争えないようにするため",
    kept: "手もとで1年か3年、書き換えられない形で3年（監査の目録による）",
    readers: ["audit.read"],
    fields: {
      id: "plain",
      at: "plain",
      act: "plain",
      actor: "reference",
      on: "reference",
      why: "plain",
      trail: "plain",
    },
  },
  "entry-link": {
    says: "監査の記録の順番",
    why: "すべての記録を一度ずつつなぐため",
    kept: wholeContract,
    readers: ["audit.read"],
    fields: { seq: "plain" },
  },
  chain: {
    says: "監査の記録のつながり",
    why: "書き換えと抜き取りに気づくため",
    kept: wholeContract,
    readers: ["audit.read"],
    fields: { seq: "plain", entryId: "plain", previous: "plain", hash: "plain" },
  },
  "chain-head": {
    says: "監査の記録の先頭",
    why: "終わりの切り取りに気づくため",
    kept: wholeContract,
    readers: ["service"],
    fields: { seq: "plain", hash: "plain" },
  },
  "person-key": {
    says: "封じた人ごとの鍵",
    why: "その人の内容だけを封じ、鍵を消せば読めなくするため",
    kept: `その人の削除まで。鍵の表の控えは${keyLife.keyBackupDays}日で消える`,
    readers: ["service"],
    fields: { key: "plain", wrapped: "secret", former: "secret", born: "plain", version: "plain" },
  },
  shredded: {
    says: "壊した鍵の跡",
    why: "同じ場所に鍵が二度と生まれないようにするため",
    kept: wholeContract,
    readers: ["service"],
    fields: { at: "reference" },
  },
  checkpoint: {
    says: "台帳の流れをどこまで読んだか",
    why: "落ちても続きから読むため",
    kept: wholeContract,
    readers: ["service"],
    fields: { shard: "plain", after: "plain" },
  },
};

/** What the table itself needs of every item. */
export const everyItem = ["pk", "sk", "gsi1pk", "gsi1sk", "kind", "expires"] as const;
