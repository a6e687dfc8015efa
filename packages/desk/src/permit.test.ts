import { instant, roles, type Staff, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import { may, mayOpen, type Permission, permissions, policy } from "./permit.ts";

const id = (n: number) => spellId("staff", new Uint8Array(20).fill(n));
const staff = (role: Staff["role"], n = 1): Staff => ({
  id: id(n),
  subject: `subject-${n}`,
  displayName: "見本 相談員",
  role,
  active: true,
  version: 1,
});

const personalPermissions: readonly Permission[] = [
  "inbox.read",
  "case.read",
  "case.reply",
  "case.assign",
  "case.close",
];

test("市職員と運用担当は、件数のほかは何も見られない", () => {
  for (const role of ["city-officer", "operator"] as const) {
    expect(policy[role]).toEqual(["office.counts"]);
    for (const permission of personalPermissions) expect(may(staff(role), permission)).toBe(false);
  }
});

test("休止した職員には何の権限もない", () => {
  for (const role of roles) {
    for (const permission of Object.keys(permissions) as Permission[]) {
      expect(may({ ...staff(role), active: false }, permission)).toBe(false);
    }
  }
});

test("相談員は自分の担当と、だれの担当でもない相談だけを開ける", () => {
  const at = instant(Date.UTC(2026, 10, 1));
  const open = {
    id: spellId("case", new Uint8Array(20)),
    owner: spellId("cit", new Uint8Array(20)),
    openedAt: at,
    waitingOn: "us",
    waitingSince: at,
    messages: 0,
    lastByStaff: 0,
    seenByCitizen: 0,
    seenByStaff: 0,
    version: 1,
  } as const;
  expect(mayOpen(staff("counsellor", 1), open)).toBe(true);
  expect(mayOpen(staff("counsellor", 1), { ...open, assignee: id(1) })).toBe(true);
  expect(mayOpen(staff("counsellor", 1), { ...open, assignee: id(2) })).toBe(false);
});
