import { counsels, instant, roles, type Staff, spellId } from "@kumacari/domain";
import { expect, test } from "vitest";
import {
  allPermissions,
  glassPermissions,
  may,
  mayAnswer,
  mayNote,
  mayOpen,
  mayRun,
  mayWork,
  type Permission,
  permissions,
  permissionsOf,
} from "./permit.ts";

const id = (n: number) => spellId("staff", new Uint8Array(20).fill(n));
const staff = (role: Staff["role"], n = 1): Staff => ({
  id: id(n),
  subject: `subject-${n}`,
  displayName: "見本 相談員",
  role,
  state: "active",
  since: instant(Date.UTC(2026, 3, 1)),
  version: 1,
});

const at = instant(Date.UTC(2026, 10, 1));
const aCase = {
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

/** Everything that shows a citizen or acts on their case. */
const personalPermissions = [
  "inbox.read",
  "case.read",
  "case.reply",
  "case.assign",
  "case.close",
  "case.cover",
  "case.sit",
  "case.watch",
  "record.write",
  "case.oversee",
  "follow-up.settle",
  "closing.approve",
  "booking.act",
  "rights.prepare",
] as const satisfies readonly Permission[];
type PersonalPermission = (typeof personalPermissions)[number];

test("相談員のほかは、相談者が写るものを何も見られない", () => {
  for (const role of roles.filter((it) => !counsels({ role: it }))) {
    for (const permission of personalPermissions) expect(may(staff(role), permission)).toBe(false);
  }
});

test("相談のほかの仕事は、役割ごとにこのとおり分かれている", () => {
  const inside = roles.filter((it) => it !== "hub");
  const overseers = inside.filter((it) => !counsels({ role: it }));
  const who: Record<Exclude<Permission, PersonalPermission>, readonly Staff["role"][]> = {
    "booking.see": ["counsellor", "supervisor", "operator"],
    "caseload.manage": ["supervisor"],
    "canned.write": ["counsellor", "supervisor"],
    "roster.write": ["counsellor", "supervisor"],
    "roster.writeFor": ["supervisor", "operator"],
    "figures.read": inside,
    "hubs.manage": ["operator"],
    "hub.host": ["hub"],
    "office.counts": inside,
    "news.read": inside,
    "news.write": ["counsellor", "supervisor"],
    "news.approve": ["counsellor", "supervisor", "city-officer", "city-approver"],
    "news.withdraw": inside,
    "border.see": inside,
    "border.act": ["operator"],
    "people.read": overseers,
    "people.manage": ["operator", "security"],
    "people.approve": ["city-approver", "security"],
    "people.review": ["city-approver"],
    "glass.break": ["operator"],
    "audit.read": ["city-approver", "security", "auditor"],
    "audit.export": ["security", "auditor"],
    "assurance.read": overseers,
    "person.shred": ["city-approver", "security"],
    "rights.read": ["supervisor", ...overseers],
    "rights.decide": ["city-officer", "city-approver"],
    "law.read": overseers,
    "law.act": ["operator", "security"],
  };
  for (const [permission, may] of Object.entries(who)) {
    const allowed = roles.filter((role) => permissionsOf(role).some((it) => it === permission));
    expect({ permission, allowed }).toEqual({ permission, allowed: may });
  }
  expect([...personalPermissions, ...Object.keys(who)].toSorted()).toEqual(
    Object.keys(permissions).toSorted(),
  );
});

test("どの権限も、一つの役割に一度だけ書いてある", () => {
  for (const { roles } of Object.values(permissions)) expect(new Set(roles).size).toBe(roles.length);
});

test("招待中・停止中・退任した職員には何の権限もない", () => {
  for (const role of roles) {
    for (const permission of allPermissions) {
      for (const state of ["invited", "suspended", "retired"] as const) {
        expect(may({ ...staff(role), state }, permission)).toBe(false);
      }
    }
  }
});

test("限られた時間の権限は、足されるだけで、働いていない人には何も開かない", () => {
  for (const role of roles) {
    for (const permission of allPermissions) {
      const granted = may(staff(role), permission, glassPermissions);
      expect(granted).toBe(may(staff(role), permission) || glassPermissions.includes(permission));
      const gone = { ...staff(role), state: "suspended" } as const;
      expect(may(gone, permission, glassPermissions)).toBe(false);
    }
  }
  expect(glassPermissions).toEqual(["people.approve", "audit.read"]);
});

test("相談員は自分の担当と、だれの担当でもない相談だけを開ける", () => {
  expect(mayOpen(staff("counsellor", 1), aCase)).toBe(true);
  expect(mayOpen(staff("counsellor", 1), { ...aCase, assignee: id(1) })).toBe(true);
  expect(mayOpen(staff("counsellor", 1), { ...aCase, assignee: id(2) })).toBe(false);
});

test("相談責任者は、ほかの相談員の相談も読めるが、その仕事はしない", () => {
  const it = { ...aCase, assignee: id(2) };
  expect(mayOpen(staff("supervisor", 1), it)).toBe(true);
  expect(mayWork(staff("supervisor", 1), it)).toBe(false);
  expect(mayWork(staff("supervisor", 2), it)).toBe(true);
  expect(mayOpen({ ...staff("supervisor", 1), state: "suspended" }, it)).toBe(false);
});

test("代行は、名を挙げられた相談員だけが読んで答えられ、担当の仕事はしない", () => {
  const it = { ...aCase, assignee: id(2) };
  const cover = staff("counsellor", 1);
  expect([mayOpen(cover, it, id(1)), mayAnswer(cover, it, id(1))]).toEqual([true, true]);
  expect(mayWork(cover, it)).toBe(false);
  for (const named of [undefined, id(2), id(3)]) expect(mayOpen(cover, it, named)).toBe(false);
  for (const wrong of [{ role: "operator" }, { state: "suspended" }] as const) {
    expect(mayOpen({ ...cover, ...wrong }, it, id(1))).toBe(false);
  }
  expect(mayAnswer(staff("supervisor", 1), it, undefined)).toBe(false);
});

test("面談を受け持つ相談員は、ほかの人の担当でも読んで、自分の面談の記録だけを書き、返信も担当の仕事もしない", () => {
  const it = { ...aCase, assignee: id(2) };
  const sitter = staff("counsellor", 1);
  const note = { what: "note", author: id(1) } as const;
  const table = [
    { says: "面談を受け持つあいだ", who: sitter, of: it, sits: true, opens: true, notes: true },
    { says: "そのほかのとき", who: sitter, of: it, sits: false, opens: false, notes: false },
    {
      says: "停止中",
      who: { ...sitter, state: "suspended" },
      of: it,
      sits: true,
      opens: false,
      notes: false,
    },
    { says: "拠点の端末", who: staff("hub", 1), of: it, sits: true, opens: false, notes: false },
    { says: "運用担当", who: staff("operator", 1), of: it, sits: true, opens: false, notes: false },
    {
      says: "責任者で面談を持たない",
      who: staff("supervisor", 1),
      of: it,
      sits: false,
      opens: true,
      notes: false,
    },
    { says: "責任者で面談を持つ", who: staff("supervisor", 1), of: it, sits: true, opens: true, notes: true },
  ] as const;
  for (const { says, who, of, sits, opens, notes } of table) {
    const found = { says, opens: mayOpen(who, of, undefined, sits), notes: mayNote(who, of, sits, note) };
    expect(found).toEqual({ says, opens, notes });
    expect([mayAnswer(who, of, undefined), mayWork(who, of)]).toEqual([false, false]);
  }
  for (const other of [{ what: "plan" }, { what: "referral" }, { author: id(2) }] as const) {
    expect(mayNote(sitter, it, true, { ...note, ...other })).toBe(false);
  }
});

test("面談の進みとリンクは、受け持つ相談員のほか、担当・代行・相談責任者が記せる", () => {
  const it = { ...aCase, assignee: id(2) };
  expect(mayRun(staff("counsellor", 2), it, undefined)).toBe(true);
  expect(mayRun(staff("counsellor", 1), it, id(1))).toBe(true);
  expect(mayRun(staff("supervisor", 1), it, undefined)).toBe(true);
  expect(mayRun(staff("counsellor", 1), it, undefined)).toBe(false);
  for (const role of roles.filter((one) => !counsels({ role: one }))) {
    expect(mayRun(staff(role, 2), { ...it, assignee: id(2) }, id(2))).toBe(false);
  }
});

test("相談責任者は、相談員のすることをすべてでき、ほかの相談を読むこと・担当を移すこと・ほかの人の勤務を書くこと・ご本人の請求に備えることだけが多い", () => {
  const more = permissionsOf("supervisor").filter((it) => !permissionsOf("counsellor").includes(it));
  expect(more.toSorted()).toEqual([
    "case.oversee",
    "caseload.manage",
    "closing.approve",
    "rights.prepare",
    "rights.read",
    "roster.writeFor",
  ]);
  expect(permissionsOf("counsellor").filter((it) => !permissionsOf("supervisor").includes(it))).toEqual([]);
});

test("拠点の一覧の、隠さない回数を読むのは、その面談の一つ一つを予定表で見る人だけ", () => {
  const seers: readonly Staff["role"][] = permissions["booking.see"].roles;
  expect(permissions["hubs.manage"].roles.filter((role) => !seers.includes(role))).toEqual([]);
});
