import { expect, test } from "vitest";
import type { PaperRow } from "../../rpc.ts";
import { lastNoteOf } from "./last-note-of.ts";

const today = "2026-11-27";
const row = (day: string, more: Partial<Pick<PaperRow, "what" | "from">> = {}) => ({
  what: "note" as const,
  day,
  ...more,
});
const lastOf = (...papers: readonly ReturnType<typeof row>[]) => lastNoteOf({ papers, today })?.day;

test("前回の面談記録は、きょうまでの日付のうち、この相談でいちばん新しいもの。先の日付の古いものは、ほかにないときだけ", () => {
  expect(lastOf(row("2027-05-01"), row(today), row("2026-11-26"))).toBe(today);
  expect(lastOf(row("2027-05-01"))).toBe("2027-05-01");
  expect(lastOf(row(today, { what: "plan" }), row("2026-11-20"))).toBe("2026-11-20");
  expect(lastOf()).toBeUndefined();
});
