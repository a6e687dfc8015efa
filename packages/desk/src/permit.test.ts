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

/** Everything that shows a citizen or acts on their case. */
const personalPermissions = [
  "inbox.read",
  "case.read",
  "case.reply",
  "case.assign",
  "case.close",
] as const satisfies readonly Permission[];
type PersonalPermission = (typeof personalPermissions)[number];

test("市職員と運用担当は、相談者が写るものを何も見られない", () => {
  for (const role of ["city-officer", "operator"] as const) {
    for (const permission of personalPermissions) expect(may(staff(role), permission)).toBe(false);
  }
});

test("相談のほかの仕事は、役割ごとにこのとおり分かれている", () => {
  const who: Record<Exclude<Permission, PersonalPermission>, readonly Staff["role"][]> = {
    "office.counts": roles,
    "news.read": roles,
    "news.write": ["counsellor"],
    "news.approve": ["counsellor", "city-officer"],
    "news.withdraw": roles,
    "border.see": roles,
    "border.act": ["operator"],
  };
  for (const [permission, may] of Object.entries(who)) {
    const allowed = roles.filter((role) => policy[role].some((it) => it === permission));
    expect({ permission, allowed }).toEqual({ permission, allowed: may });
  }
  expect([...personalPermissions, ...Object.keys(who)].toSorted()).toEqual(
    Object.keys(permissions).toSorted(),
  );
});

test("どの権限も、一つの役割に一度だけ書いてある", () => {
  for (const role of roles) expect(new Set(policy[role]).size).toBe(policy[role].length);
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
