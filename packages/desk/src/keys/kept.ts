// What is kept about keys beside the keys: who is to be shredded, what the ring is made of, and how far a long walk has come.
import type { CitizenId, Instant, ShredReason, StaffId } from "@kumacari/domain";

/** One person's key is to be destroyed: asked for by one of the staff, done by another, and kept for ever once done. */
export type Shred = {
  readonly owner: CitizenId;
  readonly reason: ShredReason;
  readonly by: StaffId;
  readonly at: Instant;
  readonly ends: Instant;
  /** The second person's word, and with it the end of the key. */
  readonly done?: { readonly by: StaffId; readonly at: Instant };
  /** When the last of what lay beside the key was gone too: bytes of files, marks of what was known. */
  readonly cleared?: Instant;
  readonly version: number;
};

/** What the desk knows of the ring that wraps the persons' keys; never a byte of it. */
export type Ring = {
  readonly id: "person";
  /** The current one first. */
  readonly keys: readonly RingKeyRow[];
  /** When the persons' keys under each were last counted. */
  readonly counted?: Instant;
  readonly version: number;
};

/** A key of the ring without its bytes. */
export type RingKeyRow = {
  readonly id: string;
  /** Absent: the first key, as old as the house. */
  readonly since?: Instant;
  /** When another took its place; absent: it is the one that wraps. */
  readonly until?: Instant;
  readonly retired?: Instant;
  /** How many persons' keys are wrapped under it. */
  readonly persons?: number;
};

/** `rewrap`: every person's key under the current key of the ring; `reseal`: every field under a fresh person's key. */
export type KeyWorkName = "rewrap" | "reseal";

/** A long walk over keys or fields: it can be stopped anywhere and goes on from there. */
export type KeyWork = {
  readonly id: KeyWorkName;
  /** The ring key it wraps under. */
  readonly to: string;
  readonly since: Instant;
  /** Where it is: handing out keys, walking the fields, or taking leave of former keys. */
  readonly stage: "keys" | "fields" | "former";
  /** Looked at in this stage, of how many there were when it began. */
  readonly done: number;
  readonly total: number;
  /** Keys or fields it has written anew, in all stages. */
  readonly changed: number;
  /** The last item looked at: it goes on behind it. */
  readonly cursor?: readonly [pk: string, sk: string];
  readonly at: Instant;
  /** At most so many a second. */
  readonly pace: number;
  readonly ended?: Instant;
  /** Persons it is about; absent: everybody. */
  readonly only?: readonly CitizenId[];
  readonly version: number;
};
