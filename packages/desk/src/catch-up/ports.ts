// What catching up asks of the ledger: every case there is, a page at a time, in the store's own order.
import type { Case } from "@kumacari/domain";
import type { Bookmark } from "./kept.ts";

export type CasePageFrom = {
  /** Open and closed; the page may hold none at all. */
  readonly cases: readonly Case[];
  /** Undefined: the end was reached. */
  readonly next: Bookmark | undefined;
};

export interface CatchUpReads {
  /** A bounded piece of the whole store behind `after`, strongly consistent: what is written behind it meanwhile is not seen. */
  casesFrom(after?: Bookmark): Promise<CasePageFrom>;
}
