// Where the audit lies: its entries, their numbers, the tree over them and the lists they are found by.
import type { EntryPlace } from "@kumacari/desk/ports";
import { type Instant, instant, isId, minutes } from "@kumacari/domain";
import { moment, one, type Spot } from "../keys.ts";

/**
 * The audit. Entries of the same ten minutes lie in four partitions, so that those nobody numbered can be found without
 * an index; its number lies beside each entry; the tree in tiles; and what it is looked for by in lists of places.
 */
export const entryAt = ({ id, at }: EntryPlace): Spot => ({ pk: entryPk(bucketOf(at), shardOf(id)), sk: id });
export const numberAt = (id: string): Spot => one(`number#${id}`);
export const entryPk = (bucket: number, shard: number): string => `entry#${moment(bucket)}#${shard}`;
export const entryShards = 4;
export const bucketOf = (at: Instant): number => Math.floor(at / bucketLength);
export const bucketLength = minutes(10);
const shardOf = (id: string): number => id.charCodeAt(id.length - 1) % entryShards;
export const treeHeadAt: Spot = { pk: "tree", sk: "head" };
export const tileAt = (level: number, index: number): Spot => one(`tile#${level}#${index}`);
export const sweptAt: Spot = one("swept");
export const placePk = (by: string, what: string): string => `place#${by}#${what}`;
export const placeSk = ({ id, at }: EntryPlace): string => `${moment(at)}#${id}`;
/** Undefined for a text that is no place. */
export function readPlace(text: string): EntryPlace | undefined {
  const [at = "", id = ""] = text.split("#");
  return /^\d{15}$/.test(at) && isId("entry", id) ? { id, at: instant(Number(at)) } : undefined;
}
