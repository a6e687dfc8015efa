// What the page of the audit is shown.
import type { Act, Entry, EntryId, Instant } from "@kumacari/domain";

export type AuditRow = {
  readonly id: EntryId;
  /** From 0; absent for the moment until it is given. */
  readonly number?: number;
  readonly at: Instant;
  readonly act: Act;
  readonly by: Entry["actor"]["kind"];
  /** A colleague by name; a citizen or a part of the service by its id alone. */
  readonly who: string;
  readonly whoId: string;
  readonly on: readonly string[];
  readonly why?: string;
  readonly trail?: string;
};

export type AuditPage = {
  readonly rows: readonly AuditRow[];
  /** Continues after these; absent at the end. */
  readonly next?: string;
};

export type CheckpointRow = { readonly size: number; readonly at: Instant };

export type AuditEntryView = AuditRow & {
  readonly number: number;
  /** The leaf: the very line of the export. */
  readonly line: string;
  /** Entries in the tree now. */
  readonly size: number;
  /** The first checkpoint that covers it; absent until the next is signed. */
  readonly covered?: CheckpointRow;
};

export type AuditProof = {
  readonly size: number;
  readonly line: string;
  /** The proof as a file: the path and the checkpoint it leads to. */
  readonly proof: string;
  readonly vkey: string;
};
