// What pages are shown of a ジョブ・カード.
import type { Instant } from "@kumacari/domain";
import type { CardRow, CardSection } from "@kumacari/domain/job-card";

export type CardSave = {
  readonly number: number;
  readonly at: Instant;
  /** The counsellor's name; absent: the citizen. */
  readonly by?: string;
  readonly rows: readonly CardRow[];
};

/** Earlier saves of a part, the newest first, without a word of them. `more`: there are older ones. */
export type CardSaves = { readonly saves: readonly Omit<CardSave, "rows">[]; readonly more: boolean };

export type CardPartView = CardSave & {
  readonly section: CardSection;
  /** What others had saved meanwhile and the latest save had not seen, the oldest first. */
  readonly besides: readonly CardSave[];
};

/** Only the parts with something newer than the page has. */
export type CardView = { readonly parts: readonly CardPartView[] };

/** The number of the save of each part that a page has. */
export type CardSeen = { readonly [S in CardSection]?: number | undefined };

/** `split`: somebody else had saved since `base`. Both are kept, and whoever saved is told. */
export type CardSaved = { readonly number: number; readonly at: Instant; readonly split: boolean };
