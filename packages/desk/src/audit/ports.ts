// What the audit needs of the world: its tree, its search, a signer, and a place where what is written stays.
import type { Entry, EntryId, Instant } from "@kumacari/domain";
import type { Witness } from "./kept.ts";

/** Where an entry lies: its id and its moment. */
export type EntryPlace = { readonly id: EntryId; readonly at: Instant };

/** The tree over the first `size` entries; `root` in base64. */
export type TreeHead = { readonly size: number; readonly root: string };

/** `number`: from 0, its place among all entries; absent for the moment until it is given. */
export type NumberedEntry = { readonly entry: Entry; readonly number?: number };

export type Looked =
  | { readonly by: "all" }
  | { readonly by: "act" | "who" | "on" | "trail"; readonly what: string };

export type Search = {
  readonly look: Looked;
  readonly from: Instant;
  readonly to: Instant;
  /** Of the answer before: continues after it. */
  readonly after?: string;
  readonly most: number;
};

/** Reads only. Proofs are base64 hashes, the nearest to the leaf first. */
export interface AuditTrail {
  head(): Promise<TreeHead>;
  /** In order, the first is number `from`; at most 2,000. Throws when one that was numbered is gone. */
  entries(from: number, to: number): Promise<readonly Entry[]>;
  inclusion(number: number, size: number): Promise<readonly string[]>;
  growth(old: number, now: number): Promise<readonly string[]>;
  /** Whether the entries since `old` are what the tree was grown of, and the tree grew from `old` to `now`. */
  holds(old: TreeHead | undefined, now: TreeHead): Promise<boolean>;
  /** The newest first. `next` continues; absent at the end. Reads what it answers and no more. */
  search(asked: Search): Promise<{ readonly found: readonly NumberedEntry[]; readonly next?: string }>;
  newestWitness(): Promise<Witness | undefined>;
  /** The first checkpoint signed over at least `size` entries. */
  witnessOf(size: number): Promise<Witness | undefined>;
  /** The newest first, below `below` entries, at most 50. */
  witnesses(below?: number): Promise<readonly Witness[]>;
}

/** Numbers what the stream did not bring. */
export interface Sweeper {
  /** Every entry written ten minutes ago or earlier has a number afterwards; answers how many had none. */
  sweep(now: Instant): Promise<number>;
}

/** Holds the one key that signs checkpoints. */
export interface CheckpointSigner {
  readonly vkey: string;
  sign(head: TreeHead): Promise<string>;
}

/** Write-once: a name is given once and its bytes never change. */
export interface Archive {
  /** `already`: these very bytes lie there. Throws when others do, or when nothing can be written. */
  keep(name: string, bytes: Uint8Array): Promise<"kept" | "already">;
}
