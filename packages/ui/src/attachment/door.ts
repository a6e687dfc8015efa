// What a page with files needs of its service; each app fills it with its own calls.
import type { AttachmentId, AttachmentKind, Instant, OnceKey, RemarkId, Spot } from "@kumacari/domain";

export type RemarkSeen = {
  readonly id: RemarkId;
  readonly at: Instant;
  readonly mine: boolean;
  readonly byStaff: boolean;
  readonly by: string;
  readonly page: number;
  readonly spot?: Spot;
  readonly under?: RemarkId;
  readonly text: string;
  readonly done?: Instant;
};

export type AttachmentSeen = {
  readonly id: AttachmentId;
  readonly at: Instant;
  readonly mine: boolean;
  readonly name: string;
  readonly form: AttachmentKind;
  readonly size: number;
  readonly stage: "waiting" | "clean" | "infected" | "failed";
  readonly remarks: readonly RemarkSeen[];
  /** So many are not among them. */
  readonly left?: number;
};

export type NewRemark = {
  readonly attachment: AttachmentId;
  readonly page: number;
  readonly spot?: Spot;
  readonly under?: RemarkId;
  readonly text: string;
  readonly once: OnceKey;
};

/** Every call throws what `refused` can read. */
export type AttachmentDoor = {
  readonly begin: (sent: {
    readonly name: string;
    readonly size: number;
    readonly once: OnceKey;
  }) => Promise<{ readonly id: AttachmentId; readonly part: number; readonly have: readonly number[] }>;
  readonly part: (sent: {
    readonly attachment: AttachmentId;
    readonly number: number;
    readonly bytes: string;
  }) => Promise<unknown>;
  readonly finish: (sent: { readonly attachment: AttachmentId }) => Promise<unknown>;
  /** What has come of the file that was begun with this key is thrown away. */
  readonly discard: (sent: { readonly once: OnceKey }) => Promise<unknown>;
  readonly remark: (sent: NewRemark) => Promise<unknown>;
  readonly settle: (sent: {
    readonly attachment: AttachmentId;
    readonly remark: RemarkId;
    readonly done: boolean;
  }) => Promise<unknown>;
  /** The bytes from `from` on, as many as one answer holds. */
  readonly fetch: (id: AttachmentId, from: number, signal: AbortSignal) => Promise<Response>;
  /** `again`: it may go better another time. */
  readonly refused: (error: unknown) => { readonly says: string; readonly again: boolean };
  readonly once: () => OnceKey;
};
