// Where in a case's record somebody is: the kind of paper, which one, which writing of it, and what is being written.
import type { PaperId, PaperWhat } from "@kumacari/domain";
import type { DraftKey } from "./drafts.ts";

export type RecordPlace = {
  readonly what: PaperWhat;
  readonly paper?: PaperId;
  readonly number?: number;
  readonly writing?: DraftKey;
};

export const firstPlace: RecordPlace = { what: "note" };
