// Words for everybody that staff write: public only when a second person has approved them (clause ツ).
import type { Instant } from "./instant.ts";
import type { ContentId, StaffId } from "./names.ts";

/** UTF-16 code units; a card of LINE carries both with room to spare. */
export const contentLimits = { title: 40, text: 500 } as const;

export type Content = {
  readonly id: ContentId;
  readonly title: string;
  readonly text: string;
  readonly by: StaffId;
  readonly at: Instant;
  /** Never the writer. Absent: proposed, and seen by nobody outside. */
  readonly approved?: { readonly by: StaffId; readonly at: Instant };
  readonly withdrawn?: { readonly by: StaffId; readonly at: Instant };
  readonly version: number;
};

/** Looked at again wherever the words leave the house, whatever was checked before. */
export const isPublic = ({ by, approved, withdrawn }: Content): boolean =>
  approved !== undefined && approved.by !== by && withdrawn === undefined;
