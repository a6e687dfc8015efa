// One link of the chain: SHA-256 over the entry, its number and the link before.
import { sha256 } from "@kumacari/crypto";
import type { Entry } from "@kumacari/domain";
import { toAttribute } from "../attribute.ts";
import { type Item, spotItem } from "../item.ts";
import { chainAt, chainHeadAt, entryLinkAt } from "../keys.ts";

export type Head = { readonly seq: number; readonly hash: string };
export type Link = Head & { readonly entryId: string; readonly previous: string };

/** What stands before the first link: 32 zero bytes, base64url. */
export const beginning: Head = { seq: 0, hash: "A".repeat(43) };

export function linkOf(previous: Head, entry: Entry): Link {
  const seq = previous.seq + 1;
  return {
    seq,
    entryId: entry.id,
    previous: previous.hash,
    hash: sha256(canonical(seq, previous.hash, entry)),
  };
}

/** A JSON array in fixed order: no two entries read alike. */
function canonical(seq: number, previous: string, { id, at, act, actor, on }: Entry): string {
  const who = actor.kind === "system" ? actor.part : actor.id;
  return JSON.stringify(["kumacari-audit-1", seq, previous, id, at, act, actor.kind, who, on]);
}

export function linkPuts(table: string, link: Link, entry: Entry) {
  const Item: Item = { ...spotItem(chainAt(link.seq)), kind: { S: "chain" } };
  for (const [name, value] of Object.entries(link)) Item[name] = toAttribute(value, name);
  const mark: Item = {
    ...spotItem(entryLinkAt(entry.id)),
    kind: { S: "entry-link" },
    seq: { N: String(link.seq) },
  };
  const ConditionExpression = "attribute_not_exists(pk)";
  return [
    { Put: { TableName: table, Item, ConditionExpression } },
    { Put: { TableName: table, Item: mark, ConditionExpression } },
  ];
}

export function headPut(table: string, was: Head, now: Head) {
  const Item: Item = {
    ...spotItem(chainHeadAt),
    kind: { S: "chain-head" },
    seq: { N: String(now.seq) },
    hash: { S: now.hash },
  };
  const condition =
    was.seq === 0
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : {
          ConditionExpression: "#h = :was",
          ExpressionAttributeNames: { "#h": "hash" },
          ExpressionAttributeValues: { ":was": { S: was.hash } },
        };
  return { Put: { TableName: table, Item, ...condition } };
}
