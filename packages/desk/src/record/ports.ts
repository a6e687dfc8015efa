// What the record asks of the ledger beside the reads of single records.
import type { CaseId, Paper } from "@kumacari/domain";

export interface RecordReads {
  /** Every paper of a case's record, in no order: heads, without a word of what they say. */
  papersOf(caseId: CaseId): Promise<readonly Paper[]>;
}
