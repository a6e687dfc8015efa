// What the talk asks of the ledger beside its messages.
import type { Typing } from "@kumacari/domain";

export interface TalkMarks {
  /**
   * That the office is writing: lies over what was said of it before, the last one wins. It is no act, so it leaves no
   * entry: every few seconds of everybody's writing would bury those that are. Throws when it cannot be written.
   */
  typing(mark: Typing): Promise<void>;
}
