// The inbox as one of the staff has it, whole.
import type { CaseRow, InboxPage } from "@kumacari/desk";

export const everyCase = { view: "all", from: 0, most: 100 };

type Asks = { ask(path: string, input: object): Promise<{ readonly data: unknown }> };

export const rowsOf = async (by: Asks): Promise<readonly CaseRow[]> =>
  ((await by.ask("inbox.rows", everyCase)).data as InboxPage).rows;
