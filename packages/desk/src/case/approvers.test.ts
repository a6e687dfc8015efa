import { instant, type Role, type Staff, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { mayApprove, whomToAsk } from "./approvers.ts";

const staff = (role: Role, n: number, displayName: string, state: Staff["state"] = "active"): Staff => ({
  id: spellId("staff", new Uint8Array(20).fill(n)),
  subject: `subject-${n}`,
  displayName,
  role,
  state,
  since: instant(Date.UTC(2026, 3, 1)),
  version: 1,
});
const [one, other, resting] = [
  staff("supervisor", 1, "見本 いち"),
  staff("supervisor", 2, "見本 に"),
  staff("supervisor", 3, "見本 さん", "suspended"),
];
const [operator, counsellor] = [staff("operator", 4, "見本 うんよう"), staff("counsellor", 5, "見本 ご")];

test("申し出た人は自分では承認できず、だれに頼めばよいかを名前で知る", () => {
  const refused = mayApprove([one, other, operator], one, one.id);
  expect(refused).toMatchObject({ ok: false, error: { kind: "second-person" } });
  expect(refused.ok ? "" : refused.error.says).toContain("見本 にさんに、承認を頼んで");
});

test("ほかに相談責任者がいなければ、もう一人を相談責任者にする人の名前を言う。休んでいる人は数えない", () => {
  expect(whomToAsk([one, resting, operator, counsellor], one.id)).toBe(
    "ほかに相談責任者がいません。見本 うんようさんに、もう一人を相談責任者にするよう頼んでください。",
  );
  expect(whomToAsk([one], one.id)).toContain("運用担当に、もう一人を");
});

test("承認できるのは、働いている相談責任者だけ", () => {
  const all = [one, other, resting, operator, counsellor];
  expect(mayApprove(all, other, counsellor.id).ok).toBe(true);
  for (const it of [resting, operator]) expect(mayApprove(all, it, counsellor.id).ok).toBe(false);
});
