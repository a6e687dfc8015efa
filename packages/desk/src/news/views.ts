// What the page of public words is shown.
import type { ContentId, Instant } from "@kumacari/domain";
import type { Objection } from "../known/check.ts";

/** `published`: everybody on LINE may be told. */
export type NewsState = "proposed" | "published" | "withdrawn";

export type NewsView = {
  readonly id: ContentId;
  /** What an approval is bound to: the words exactly as they were read. */
  readonly version: number;
  readonly title: string;
  readonly text: string;
  readonly state: NewsState;
  readonly written: Deed;
  readonly approved?: Deed;
  readonly withdrawn?: Deed;
  /** What this member of staff may do with it now. */
  readonly can: { readonly change: boolean; readonly approve: boolean; readonly withdraw: boolean };
};

export type Deed = { readonly at: Instant; readonly by: string; readonly mine: boolean };

/** `says`: the class with the name people read. */
export type ObjectionView = Objection & { readonly says: string };

/** Nothing was kept or changed; each place is one of the text that was looked at. */
export type Blocked = { readonly state: "blocked"; readonly objections: readonly ObjectionView[] };
