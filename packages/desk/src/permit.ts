// Who may do what, as one table: read by people and by the program. What is not written here is refused.
import {
  type Case,
  counselRoles,
  isAskedOf,
  type Paper,
  type Role,
  type Staff,
  type StaffId,
} from "@kumacari/domain";

type Rule = {
  /** The act in the words of the people who read this table. */
  readonly says: string;
  readonly roles: readonly Role[];
  /** Changes who may do what, or takes much away at once: a passkey must have proved the person within five minutes. */
  readonly strong?: true;
};

/** Those who work with citizens' cases, with what everybody reads, or watch over the rest. A hub sees none of it. */
const overseers = ["city-officer", "city-approver", "operator", "security", "auditor"] as const;
const inside = [...counselRoles, ...overseers];

export const rules = {
  "inbox.read": { says: "相談の一覧を見る", roles: counselRoles },
  "case.read": { says: "相談の内容を読む", roles: counselRoles },
  "case.reply": { says: "相談に返信する", roles: counselRoles },
  "case.assign": { says: "担当になる", roles: counselRoles },
  "case.cover": { says: "不在の相談員が名を挙げた代行として、その相談を読んで返信する", roles: counselRoles },
  "case.sit": {
    says: "面談の前の日から次の日まで、ほかの相談員が担当でも、自分が受け持つ面談の相談を読み、面談の記録を書く",
    roles: counselRoles,
  },
  "case.watch": { says: "「急ぎの見守り」の印を付ける・外す", roles: counselRoles },
  "closing.approve": { says: "ほかの人が申し出た相談の終了を承認する・戻す", roles: ["supervisor"] },
  "case.close": { says: "担当する相談の終了を申し出る", roles: counselRoles },
  "record.write": { says: "担当する相談の記録と、その人のジョブ・カードを書く", roles: counselRoles },
  "follow-up.settle": {
    says: "担当した相談のその後を確かめて記す（相談責任者は、だれの相談でも）",
    roles: counselRoles,
  },
  "canned.write": { says: "定型文を書く・消す", roles: counselRoles },
  "caseload.manage": {
    says: "相談員ごとの担当状況を見て、担当を移す。休む相談員の代行を決める",
    roles: ["supervisor"],
  },
  "case.oversee": { says: "ほかの相談員が担当する相談も読む", roles: ["supervisor"] },
  "booking.see": { says: "予約と勤務を見る", roles: [...counselRoles, "operator"] },
  "booking.act": { says: "担当する相談の予約を入れる・変える・取り消す", roles: counselRoles },
  "roster.write": { says: "自分の勤務と休み、休みの代行を書く", roles: counselRoles },
  "roster.writeFor": { says: "ほかの相談員の勤務と休みを書く", roles: ["supervisor", "operator"] },
  "hubs.manage": { says: "拠点・席・予約の決まりを変える", roles: ["operator"] },
  "hub.host": { says: "自分の拠点の今日の席を見て、到着・開始・終了を記す", roles: ["hub"] },
  "office.counts": { says: "件数を見る", roles: inside },
  "news.read": { says: "お知らせの案と公開の状況を見る", roles: inside },
  // Whoever tries words there may learn what we hold of somebody: only those who read cases anyway.
  "news.write": { says: "お知らせの案を書く", roles: counselRoles },
  "news.approve": {
    says: "ほかの人が書いたお知らせを承認する",
    roles: [...counselRoles, "city-officer", "city-approver"],
  },
  "news.withdraw": { says: "自分が書いた・承認したお知らせを取り下げる", roles: inside },
  "border.see": { says: "LINEの見張りを見る", roles: inside },
  "border.act": { says: "LINEの受け口を確かめ、隔離された出来事をもう一度処理する", roles: ["operator"] },
  "figures.read": { says: "件数の表とグラフを見る（小さい数は隠れる）", roles: inside },
  "people.read": { says: "職員の名簿とアクセス権を見る", roles: overseers },
  "people.manage": {
    says: "職員を招く・止める・退任にする・役割の変更を申し出る",
    roles: ["operator", "security"],
    strong: true,
  },
  "people.approve": {
    says: "役割の変更と復旧を、二人目として承認する",
    roles: ["city-approver", "security"],
    strong: true,
  },
  "people.review": { says: "四半期のアクセス権の見直しに署名する", roles: ["city-approver"], strong: true },
  "glass.break": {
    says: "緊急のとき、理由を添えて、時間を限った権限を得る",
    roles: ["operator"],
    strong: true,
  },
  "audit.read": {
    says: "監査の記録を探し、証明を取り出す",
    roles: ["city-approver", "security", "auditor"],
  },
  "audit.export": { says: "監査の記録を丸ごと書き出す", roles: ["security", "auditor"], strong: true },
  "assurance.read": { says: "権限の表・脅威・データの地図・鍵を見る", roles: overseers },
  "person.shred": {
    says: "一人の市民の鍵を壊し、記録を読めなくする（申し出と承認は別の人）",
    roles: ["city-approver", "security"],
    strong: true,
  },
  "rights.read": {
    says: "ご本人からの請求（開示・訂正・利用停止・削除）と、その期限を見る",
    roles: ["supervisor", ...overseers],
  },
  // What is held of somebody is shown only to who may open every case anyway; whoever decides for the city opens nothing of it.
  "rights.prepare": { says: "ご本人からの請求を読み、答えの案を作り、実施する", roles: ["supervisor"] },
  "rights.decide": {
    says: "ほかの人が作った、ご本人からの請求への答えの案を、市として決める・戻す",
    roles: ["city-officer", "city-approver"],
    strong: true,
  },
  "law.read": {
    says: "法令の期限がある案件を見る",
    roles: ["city-officer", "city-approver", "operator", "security", "auditor"],
  },
  "law.act": { says: "法令の期限がある案件を開き、進める", roles: ["operator", "security"] },
} as const satisfies Record<string, Rule>;

export type Permission = keyof typeof rules;
export const permissions: Readonly<Record<Permission, Rule>> = rules;
export const allPermissions = Object.keys(rules).filter((it): it is Permission => Object.hasOwn(rules, it));

export const permissionsOf = (role: Role): readonly Permission[] =>
  allPermissions.filter((it) => permissions[it].roles.includes(role));

/** What broken glass gives, and no more: a second person's word where none can be reached, and the records. */
export const glassPermissions: readonly Permission[] = ["people.approve", "audit.read"];

/** `granted`: what somebody holds for a short time beyond their role (broken glass); it adds, and never to nobody. */
export const may = (staff: Staff, permission: Permission, granted: readonly Permission[] = []): boolean =>
  staff.state === "active" &&
  (permissions[permission].roles.includes(staff.role) || granted.includes(permission));

/** A case is worked on by its counsellor; one that nobody has taken, by any. */
export const mayWork = ({ id }: Pick<Staff, "id">, { assignee }: Case): boolean =>
  assignee === undefined || assignee === id;

/** `cover`: whom the absent counsellor of the case named, at this moment. */
export const mayCover = (staff: Staff, { assignee }: Case, cover: StaffId | undefined): boolean =>
  assignee !== undefined && cover === staff.id && may(staff, "case.cover");

/** `sits`: they hold a sitting of the case in these days (`cover/who-sits.ts`); whoever sits with somebody knows what was told before. */
export const maySit = (staff: Staff, { assignee }: Case, sits: boolean): boolean =>
  sits && assignee !== undefined && assignee !== staff.id && may(staff, "case.sit");

/** Whoever sits with somebody writes the note of it: no other paper, and on no colleague's. */
export const mayNote = (
  staff: Staff,
  it: Case,
  sits: boolean,
  { what, author }: Pick<Paper, "what" | "author">,
): boolean => maySit(staff, it, sits) && what === "note" && author === staff.id;

/** How a colleague's sitting goes, and the way into it, is written where they cannot by whoever answers in its case or oversees it. */
export const mayRun = (staff: Staff, it: Case, cover: StaffId | undefined): boolean =>
  may(staff, "booking.act") && (mayAnswer(staff, it, cover) || may(staff, "case.oversee"));

/** Who covers reads the talk and answers in it; all else waits for the counsellor. */
export const mayAnswer = (staff: Staff, it: Case, cover: StaffId | undefined): boolean =>
  mayWork(staff, it) || mayCover(staff, it, cover);

/** Whoever answers in a case, and whoever oversees it, may say that it is to be looked after first. */
export const mayMark = (staff: Staff, it: Case, covers: boolean): boolean =>
  may(staff, "case.watch") && (mayWork(staff, it) || covers || may(staff, "case.oversee"));

/** How things went since an end is heard by whoever had the case, or by whoever oversees them all. */
export const maySettle = (staff: Staff, { assignee }: Pick<Case, "assignee">): boolean =>
  may(staff, "follow-up.settle") && (assignee === staff.id || may(staff, "case.oversee"));

/** What a colleague marked 「取扱注意」 stays closed to whoever may open the case; a referral taken back, to everybody. */
export const mayRead = (
  staff: Staff,
  { author, sensitive, handing }: Pick<Paper, "author" | "sensitive" | "handing">,
): boolean =>
  handing?.state !== "withdrawn" &&
  (sensitive === undefined || author === staff.id || may(staff, "case.oversee"));

/**
 * A colleague's case stays closed, but to whoever covers for them, to whoever sits with its citizen in these days, to whoever
 * is asked to take it over, and to those who oversee them all: these two read, no more.
 */
export const mayOpen = (staff: Staff, it: Case, cover?: StaffId, sits = false): boolean =>
  mayAnswer(staff, it, cover) ||
  maySit(staff, it, sits) ||
  isAskedOf(staff.id, it) ||
  may(staff, "case.oversee");
