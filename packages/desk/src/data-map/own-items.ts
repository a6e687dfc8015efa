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
  number: {
    says: "監査の記録の番号",
    why: "すべての記録に一度ずつ番号をつけるため",
    kept: wholeContract,
    readers: ["audit.read"],
    fields: { number: "plain" },
  },
  tile: {
    says: "監査の木の一片",
    why: "書き換えと抜き取りに気づき、一件ごとの証明を取り出すため",
    kept: wholeContract,
    readers: ["audit.read"],
    fields: { hashes: "plain", places: "plain" },
  },
  tree: {
    says: "監査の木の先頭",
    why: "番号をつける書き手が、二人いても一本の木になるようにするため",
    kept: wholeContract,
    readers: ["audit.read"],
    fields: { size: "plain", root: "plain" },
  },
  place: {
    says: "監査の記録の索引",
    why: "月・すること・人・記録・糸から、監査の記録を探すため",
    kept: wholeContract,
    readers: ["audit.read"],
    fields: {},
  },
  swept: {
    says: "監査の記録をどこまで見回ったか",
    why: "番号のついていない記録を残さないため",
    kept: wholeContract,
    readers: ["service"],
    fields: { bucket: "plain" },
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
