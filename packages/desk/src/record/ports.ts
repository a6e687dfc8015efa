// What the record asks of the ledger beside the reads of single records.
import type { CaseId, CitizenId, Paper } from "@kumacari/domain";

export interface RecordReads {
  /** Every paper of a case's record, in no order: heads, without a word of what they say. */
  papersOf(caseId: CaseId): Promise<readonly Paper[]>;
  /** What somebody told since any of their consultations ended, on whichever record; the list may lag behind for a moment. */
  toldBy(owner: CitizenId): Promise<readonly Paper[]>;
}
