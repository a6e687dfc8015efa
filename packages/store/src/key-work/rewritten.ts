// What one item becomes in a walk, and what must hold for it.
import type { TransactWriteItem } from "@aws-sdk/client-dynamodb";
import type { CitizenId } from "@kumacari/domain";

export type Rewritten = {
  readonly owner: CitizenId;
  /** For the audit: a case, or the person. */
  readonly on: string;
  readonly write: TransactWriteItem;
  readonly holds?: TransactWriteItem;
};
