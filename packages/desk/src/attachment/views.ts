// What the pages are shown of files and of the remarks on them.
import type {
  AttachmentId,
  AttachmentKind,
  AttachmentStage,
  Instant,
  RemarkId,
  Spot,
} from "@kumacari/domain";

export type RemarkView = {
  readonly id: RemarkId;
  readonly at: Instant;
  readonly mine: boolean;
  readonly byStaff: boolean;
  readonly by: string;
  /** From 1; 0 = the whole file. */
  readonly page: number;
  readonly spot?: Spot;
  readonly under?: RemarkId;
  readonly text: string;
  readonly done?: Instant;
};

export type AttachmentView = {
  readonly id: AttachmentId;
  readonly at: Instant;
  readonly mine: boolean;
  readonly name: string;
  readonly form: AttachmentKind;
  readonly size: number;
  readonly stage: Exclude<AttachmentStage, "sending" | "discarded">;
  /** The oldest first; answers stand behind what they answer by `under`. */
  readonly remarks: readonly RemarkView[];
  /** So many are not among them: the case has more than a page holds. */
  readonly left?: number;
};

export type AttachmentsView = { readonly attachments: number; readonly list: readonly AttachmentView[] };
