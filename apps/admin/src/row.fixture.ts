// Rows of an inbox for tests: a case nobody has taken, with what the test wants changed.
import { type Instant, instant, isId, type StaffId } from "@kumacari/domain";
import type { CaseRow } from "./rpc.ts";

export const noon: Instant = instant(1_790_000_000_000);

export function row(change: Partial<CaseRow>): CaseRow {
  const id = "case_22222222222222222222";
  if (!isId("case", id)) throw new Error("not a case id");
  return {
    id,
    number: "K-222222",
    openedAt: noon,
    waitingOn: "us",
    waitingSince: noon,
    mine: false,
    fresh: false,
    unread: 0,
    messages: 0,
    mayOpen: true,
    ...change,
  };
}

row.someone = { id: staffId(), name: "相談員A" };

function staffId(): StaffId {
  const id = "staff_22222222222222222222";
  if (!isId("staff", id)) throw new Error("not a staff id");
  return id;
}
