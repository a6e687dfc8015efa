// Twenty mistakes that people make with administrative acts (SP-キ): each is stopped before it happens, or undone.
import type { StaffId } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { adminOrigin, hire, type Office, once, openCase, openOffice } from "./office.ts";
import {
  aimed,
  byNumber,
  type Clerk,
  clerk,
  enter,
  entriesOf,
  mailed,
  proved,
  staffOf,
  viewOf,
} from "./people-desk.ts";

let office: Office;
let operator: Clerk;
let security: Clerk;
let approver: Clerk;
beforeAll(async () => {
  office = await openOffice();
  operator = await clerk(office, "operator", "見本 うんよう");
  security = await clerk(office, "security", "見本 けいび");
  approver = await clerk(office, "city-approver", "見本 しょうにん");
});
afterAll(() => office.close());

const minute = 60_000;
let made = 0;
/** Somebody new for each mistake, so that none rests on another. */
const somebody = () => {
  made += 1;
  return hire(office, "counsellor", `見本 ${made}号`);
};
const standing = async (id: StaffId) => (await staffOf(office, id)).state;
const kindOf = async (it: ReturnType<Clerk["act"]>) => (await it).data.kind;
const invitation = (mail: string, change: object = {}) => ({
  name: "見本 しんじん",
  role: "counsellor",
  mail,
  dry: false,
  ...change,
});
const aimAt = (id: StaffId) => aimed(office, id);
async function asked(by: Clerk, id: StaffId): Promise<unknown> {
  const answer = await by.act("people.changeRole", { ...(await aimAt(id)), role: "operator", dry: false });
  return answer.data.ask;
}
async function proposed(by: Clerk): Promise<unknown> {
  const words = { title: "お休み", text: "あしたはお休みです。", once: once() };
  return (await by.act("news.propose", words)).data.id;
}

const mistakes: readonly (readonly [name: string, happens: () => Promise<void>])[] = [
  [
    "「退任にする」を二度押しても、一度だけ行われる",
    async () => {
      const { id, displayName } = await somebody();
      const input = { ...(await aimAt(id)), typed: displayName, dry: false };
      const both = await Promise.all([1, 2].map(() => operator.act("people.retire", input)));
      expect(both.map((it) => it.status).toSorted(byNumber)).toEqual([200, 409]);
      const entries = await entriesOf(office, "staff-retired");
      expect(entries.filter((it) => it.includes(id))).toHaveLength(1);
    },
  ],
  [
    "「招待する」を二度押しても、招待とメールは一つ",
    async () => {
      const mail = "twice@kumacari.example";
      const both = await Promise.all([1, 2].map(() => operator.act("people.invite", invitation(mail))));
      expect(both.map((it) => it.status).toSorted(byNumber)).toEqual([200, 409]);
      expect(mailed(office, mail)).toHaveLength(1);
    },
  ],
  [
    "ブラウザで戻って、終わった操作をもう一度送っても、断る",
    async () => {
      const { id } = await somebody();
      const input = { ...(await aimAt(id)), reason: "leave", dry: false };
      await operator.act("people.suspend", input);
      await operator.act("people.resume", { ...(await aimAt(id)), dry: false });
      await operator.act("people.changeRole", { ...(await aimAt(id)), role: "hub", dry: false });
      expect(await kindOf(operator.act("people.suspend", input))).toBe("moved-on");
      expect(await standing(id)).toBe("active");
    },
  ],
  [
    "開いたままの古いタブからの操作は、動いたことを伝えて断る",
    async () => {
      const { id, displayName } = await somebody();
      const old = await aimAt(id);
      await security.act("people.suspend", { ...old, reason: "lost", dry: false });
      const late = operator.act("people.retire", { ...old, typed: displayName, dry: false });
      expect(await kindOf(late)).toBe("moved-on");
      expect(await standing(id)).toBe("suspended");
    },
  ],
  [
    "人違いで退任にしようとしても、名前の入力で止まる",
    async () => {
      const [meant, other] = [await somebody(), await somebody()];
      const input = { ...(await aimAt(other.id)), typed: meant.displayName, dry: false };
      expect(await kindOf(operator.act("people.retire", input))).toBe("not-typed");
      expect(await standing(other.id)).toBe("active");
    },
  ],
  [
    "まちがって止めた人は、2分のあいだ元に戻せる",
    async () => {
      const { id } = await somebody();
      await operator.act("people.suspend", { ...(await aimAt(id)), reason: "lost", dry: false });
      expect((await operator.act("people.takeBack", { id, dry: false })).status).toBe(200);
      expect(await standing(id)).toBe("active");
    },
  ],
  [
    "まちがって退任にした人は、2分のあいだ元に戻せ、アカウントも残っている",
    async () => {
      const it = await clerk(office, "counsellor", "見本 もどる");
      const { id, displayName, subject } = it.staff;
      await operator.act("people.retire", { ...(await aimAt(id)), typed: displayName, dry: false });
      expect(await standing(id)).toBe("retired");
      expect((await operator.act("people.takeBack", { id, dry: false })).status).toBe(200);
      expect([await standing(id), office.outside.accounts.get(subject)?.enabled]).toEqual(["active", true]);
    },
  ],
  [
    "自分を止めたり、退任にしたりはできない",
    async () => {
      const self = await aimAt(operator.staff.id);
      const typed = "見本 うんよう";
      expect(await kindOf(operator.act("people.suspend", { ...self, reason: "leave", dry: false }))).toBe(
        "self-act",
      );
      expect(await kindOf(operator.act("people.retire", { ...self, typed, dry: false }))).toBe("self-act");
    },
  ],
  [
    "自分の申し出を、自分で承認できない",
    async () => {
      const { id } = await somebody();
      const ask = await asked(security, id);
      expect(await kindOf(security.act("people.approve", { id: ask, dry: false }))).toBe("second-person");
      expect((await staffOf(office, id)).role).toBe("counsellor");
    },
  ],
  [
    "自分の申し出は、緊急の権限でも承認できない",
    async () => {
      const { id } = await somebody();
      const ask = await asked(operator, id);
      const words = "承認する人の電話がつながらず、夜間の対応が止まっています。";
      const glass = { reason: "nobody-reached", words, minutes: 5, typed: "見本 うんよう", dry: false };
      const { data } = await operator.act("people.glass.break", glass);
      expect(await kindOf(operator.act("people.approve", { id: ask, dry: false }))).toBe("second-person");
      await operator.act("people.glass.end", { id: data.id, dry: false });
      expect((await staffOf(office, id)).role).toBe("counsellor");
    },
  ],
  [
    "最後の承認する人を外そうとしても、止まる",
    async () => {
      const input = { ...(await aimAt(security.staff.id)), reason: "leave", dry: false };
      await operator.act("people.suspend", input);
      const last = { ...(await aimAt(approver.staff.id)), reason: "leave", dry: false };
      expect(await kindOf(operator.act("people.suspend", last))).toBe("last-one");
      await operator.act("people.takeBack", { id: security.staff.id, dry: false });
      // Let back in, one signs in anew; the old session stays dead.
      security = await enter(office, await staffOf(office, security.staff.id));
      expect(await standing(approver.staff.id)).toBe("active");
    },
  ],
  [
    "担当の相談が残る人の退任は、件数を先に示し、引き継ぎとして残る",
    async () => {
      const it = await clerk(office, "counsellor", "見本 たんとう");
      const { caseId } = await openCase(office, "U-mistake");
      await it.act("case.assign", { caseId });
      const { id, displayName } = it.staff;
      const dry = await operator.act("people.retire", { ...(await aimAt(id)), dry: true });
      expect(JSON.stringify(dry.data.effect)).toContain("担当している相談が1件");
      await operator.act("people.retire", { ...(await aimAt(id)), typed: displayName, dry: false });
      const { tasks } = await viewOf(operator);
      expect(tasks).toMatchObject([{ is: "hand-over", name: displayName, cases: [{ id: caseId }] }]);
    },
  ],
  [
    "取り消した招待のリンクは、もう使えない",
    async () => {
      const mail = "spent@kumacari.example";
      const { data } = await operator.act("people.invite", invitation(mail, { name: "見本 とりけし" }));
      const token = /\/welcome#([\w-]{43})/.exec(mailed(office, mail)[0]?.text ?? "")?.[1];
      const id = data.staff as StaffId;
      const typed = "見本 とりけし";
      await operator.act("people.retire", { ...(await aimAt(id)), typed, dry: false });
      const answer = await office.staffApp.request("/staff/welcome", {
        method: "POST",
        headers: { origin: adminOrigin, "content-type": "application/json" },
        body: JSON.stringify({ token }),
      });
      expect([token?.length, answer.status]).toEqual([43, 404]);
    },
  ],
  [
    "違うメールアドレスを入れて特権の招待を承認しても、何も出ない",
    async () => {
      const wrong = "other@kumacari.example";
      const meant = invitation("meant@kumacari.example", { role: "security" });
      const { data } = await operator.act("people.invite", meant);
      const input = { id: data.ask, mail: wrong, dry: false };
      expect(await kindOf(approver.act("people.approve", input))).toBe("mail-differs");
      expect(mailed(office, wrong)).toEqual([]);
    },
  ],
  [
    "違う一覧を欄に貼り付けても、招待にならない",
    async () => {
      const before = office.outside.letters.length;
      const many = "a@kumacari.example, b@kumacari.example\nc@kumacari.example";
      const names = Array.from({ length: 30 }, (_, n) => `見本 ${n}号`).join("\n");
      expect(await kindOf(operator.act("people.invite", invitation(many)))).toBe("invalid");
      const list = invitation("d@kumacari.example", { name: names });
      expect((await operator.act("people.invite", list)).status).toBe(400);
      expect(office.outside.letters.length).toBe(before);
    },
  ],
  [
    "下見のつもりで dry を付け忘れても、行われない",
    async () => {
      const { id } = await somebody();
      expect(await kindOf(operator.act("people.suspend", { ...(await aimAt(id)), reason: "lost" }))).toBe(
        "invalid",
      );
      expect(await standing(id)).toBe("active");
    },
  ],
  [
    "全員を確かめないうちに見直しへ署名しようとしても、止まる",
    async () => {
      const { data } = await approver.act("people.review.open", { dry: false });
      const early = approver.act("people.review.sign", { id: data.id, dry: false });
      expect(await kindOf(early)).toBe("not-done-yet");
      expect((await viewOf(approver)).review?.signed).toBeUndefined();
    },
  ],
  [
    "読んだあとに書き直されたお知らせは、承認できない",
    async () => {
      const writer = await clerk(office, "counsellor", "見本 かきて");
      const id = await proposed(writer);
      const words = { title: "お休み", text: "あさってはお休みです。", once: once() };
      await writer.act("news.propose", { ...words, insteadOf: { id, version: 1 } });
      expect(await kindOf(approver.act("news.approve", { id, version: 1, dry: false }))).toBe("moved-on");
    },
  ],
  [
    "まちがって公開したお知らせは、先に起きることを示して、すぐに取り下げられる",
    async () => {
      const id = await proposed(await clerk(office, "counsellor", "見本 ひろめ"));
      const dry = await approver.act("news.approve", { id, version: 1, dry: true });
      expect(JSON.stringify(dry.data.effect)).toContain("すぐに見られる");
      await approver.act("news.approve", { id, version: 1, dry: false });
      const seen = await approver.act("news.withdraw", { id, dry: true });
      expect(seen.data.done).toBe(false);
      expect((await approver.act("news.withdraw", { id, dry: false })).data.state).toBe("withdrawn");
    },
  ],
  [
    "一時間に多すぎる操作は、続けていても印がつき、だれの目にも入る",
    async () => {
      for (let n = 0; n < 11; n += 1) {
        const input = { staff: operator.staff.id, level: "admin", dry: false };
        await operator.act("people.seat.register", input);
      }
      const { unusual } = await viewOf(approver);
      expect(unusual.some((it) => it.by === "見本 うんよう")).toBe(true);
    },
  ],
];

test("ちょうど二十の誤りを、名前を分けて確かめている", () => {
  expect(new Set(mistakes.map(([name]) => name)).size).toBe(20);
});

test.each(mistakes)("%s", async (_name, happens) => {
  await happens();
  // Hours of mistakes fit into one sitting: the passkey is asked for anew every five minutes.
  office.wait(minute);
  for (const it of [operator, security, approver]) await proved(office, it.token);
});
