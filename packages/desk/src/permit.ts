// Who may do what, as data: read by people and by the program. What is not written here is refused.
import type { Case, Role, Staff } from "@kumacari/domain";

export const permissions = {
  "inbox.read": "相談の一覧を見る",
  "case.read": "相談の内容を読む",
  "case.reply": "相談に返信する",
  "case.assign": "担当になる",
  "case.close": "相談を終了する",
  "office.counts": "件数を見る",
  "news.read": "お知らせの案と公開の状況を見る",
  "news.write": "お知らせの案を書く",
  "news.approve": "ほかの人が書いたお知らせを承認する",
  "news.withdraw": "自分が書いた・承認したお知らせを取り下げる",
  "border.see": "LINEの見張りを見る",
  "border.act": "LINEの受け口を確かめ、隔離された出来事をもう一度処理する",
} as const;
export type Permission = keyof typeof permissions;

/** What shows nobody: everybody of the staff may look. */
const everybody = ["office.counts", "news.read", "news.withdraw", "border.see"] as const;

export const policy: Record<Role, readonly Permission[]> = {
  counsellor: [
    ...everybody,
    "inbox.read",
    "case.read",
    "case.reply",
    "case.assign",
    "case.close",
    "news.write",
    "news.approve",
  ],
  "city-officer": [...everybody, "news.approve"],
  // Not the news: whoever tries words there may learn what we hold of somebody, and an operator may not.
  operator: [...everybody, "border.act"],
};

export const may = (staff: Staff, permission: Permission): boolean =>
  staff.active && policy[staff.role].includes(permission);

/** A counsellor opens their own cases and those nobody has taken; a colleague's stays closed. */
export const mayOpen = (staff: Staff, it: Case): boolean =>
  it.assignee === undefined || it.assignee === staff.id;
