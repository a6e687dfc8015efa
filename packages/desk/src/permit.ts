// Who may do what, as data: read by people and by the program. What is not written here is refused.
import type { Case, Role, Staff } from "@kumacari/domain";

export const permissions = {
  "inbox.read": "相談の一覧を見る",
  "case.read": "相談の内容を読む",
  "case.reply": "相談に返信する",
  "case.assign": "担当になる",
  "case.close": "相談を終了する",
  "office.counts": "件数を見る",
} as const;
export type Permission = keyof typeof permissions;

export const policy: Record<Role, readonly Permission[]> = {
  counsellor: ["inbox.read", "case.read", "case.reply", "case.assign", "case.close", "office.counts"],
  "city-officer": ["office.counts"],
  operator: ["office.counts"],
};

export const may = (staff: Staff, permission: Permission): boolean =>
  staff.active && policy[staff.role].includes(permission);

/** A counsellor opens their own cases and those nobody has taken; a colleague's stays closed. */
export const mayOpen = (staff: Staff, it: Case): boolean =>
  it.assignee === undefined || it.assignee === staff.id;
