import { finishSignIn } from "@kumacari/desk";
import type { Role } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeCase } from "./close-case.ts";
import { adminOrigin, asStaff, hire, type Office, once, openCase, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

async function signedIn(role: Role, name: string) {
  const staff = await hire(office, role, name);
  const session = await finishSignIn(office.needs, { subject: staff.subject, methods: ["pwd", "otp"] });
  if (!session.ok) throw new Error("no session");
  return { staff, token: session.value, ...asStaff(office, session.value) };
}

test("ほかの相談員の担当は、開くことも、返信も、終了もできず、名前も見えない", async () => {
  const { caseId } = await openCase(office, "U-colleague");
  const mine = await signedIn("counsellor", "見本 たんとう");
  const colleague = await signedIn("counsellor", "見本 どうりょう");
  expect((await mine.act("case.assign", { caseId })).status).toBe(200);
  expect((await colleague.ask("case.see", { caseId })).status).toBe(403);
  expect((await colleague.ask("case.tick", { caseId, after: 0 })).status).toBe(403);
  const said = { caseId, text: "こんにちは", seen: 0, once: once() };
  expect((await colleague.act("case.reply", said)).status).toBe(403);
  expect((await closeCase(office, colleague, caseId, 0)).status).toBe(403);
  expect((await colleague.act("case.assign", { caseId })).data.kind).toBe("already-assigned");
  expect(await colleague.ask("inbox.names", { ids: [caseId] })).toEqual({ status: 200, data: [] });
});

test("相談責任者は、ほかの相談員の相談を読めるが、返信も終了もせず、既読にもしない", async () => {
  const { caseId, citizen } = await openCase(office, "U-overseen");
  const mine = await signedIn("counsellor", "見本 もちば");
  const overseer = await signedIn("supervisor", "見本 せきにん");
  await mine.act("case.assign", { caseId });
  await citizen.act("talk.write", { text: "おねがいします。", once: once() });
  const page = await overseer.ask("case.see", { caseId });
  expect(page.data).toMatchObject({ name: "見本 はなこ", row: { mine: false }, talk: { count: 1 } });
  const said = { caseId, text: "こんにちは", seen: 1, once: once() };
  expect((await overseer.act("case.reply", said)).data.kind).toBe("not-yours");
  expect((await closeCase(office, overseer, caseId, 1)).data.kind).toBe("not-yours");
  expect((await mine.ask("case.tick", { caseId, after: 1 })).data.row).toMatchObject({ unread: 1 });
});

test("二人が同時に担当になると、一人だけがなる", async () => {
  const { caseId } = await openCase(office, "U-two-assign");
  const [a, b] = [await signedIn("counsellor", "見本 いち"), await signedIn("counsellor", "見本 に")];
  const both = await Promise.all([a, b].map((it) => it.act("case.assign", { caseId })));
  expect(both.map((it) => it.status).toSorted((x, y) => x - y)).toEqual([200, 409]);
});

test("二人が同時に返信すると、一人の返信だけが届き、もう一人は知らされる", async () => {
  const { caseId, citizen } = await openCase(office, "U-two-reply");
  const [a, b] = [await signedIn("counsellor", "見本 さん"), await signedIn("counsellor", "見本 し")];
  const both = await Promise.all(
    [a, b].map((it) => it.act("case.reply", { caseId, text: "はじめまして", seen: 0, once: once() })),
  );
  expect(both.filter((it) => it.status === 200)).toHaveLength(1);
  const other = both.find((it) => it.status !== 200);
  expect(["not-permitted", "answered-meanwhile"]).toContain(other?.data.kind);
  expect((await citizen.ask("talk.see", { after: 0 })).data.count).toBe(1);
});

test("古い画面からの返信と終了は断る。市民の新しい文は返信を止めない", async () => {
  const { caseId, citizen } = await openCase(office, "U-stale");
  const it = await signedIn("counsellor", "見本 ふるい");
  await citizen.act("talk.write", { text: "一つめ", once: once() });
  expect((await it.act("case.reply", { caseId, text: "お返事", seen: 0, once: once() })).status).toBe(200);
  expect(
    (await it.act("case.reply", { caseId, text: "古い画面から", seen: 1, once: once() })).data.kind,
  ).toBe("answered-meanwhile");
  await citizen.act("talk.write", { text: "二つめ", once: once() });
  expect((await closeCase(office, it, caseId, 2)).data.kind).toBe("moved-on");
  expect((await it.act("case.reply", { caseId, text: "つづき", seen: 2, once: once() })).status).toBe(200);
  expect((await closeCase(office, it, caseId, 4)).status).toBe(200);
  expect((await citizen.act("talk.write", { text: "終わったあと", once: once() })).data.kind).toBe(
    "already-closed",
  );
  expect((await closeCase(office, it, caseId, 4)).data.kind).toBe("already-closed");
});

test("同意が取り消されると、職員には中身が開かない", async () => {
  const { caseId, citizen } = await openCase(office, "U-gone");
  await citizen.act("talk.write", { text: "ひみつの話", once: once() });
  const it = await signedIn("counsellor", "見本 どうい");
  expect(JSON.stringify(await it.ask("case.see", { caseId }))).toContain("ひみつの話");
  await citizen.act("consent.withdraw");
  const after = await it.ask("case.see", { caseId });
  expect(after.data.consent).toBe("withdrawn");
  expect(JSON.stringify(after)).not.toMatch(/ひみつの話|はなこ|東区/);
  expect((await it.act("case.reply", { caseId, text: "もしもし", seen: 9, once: once() })).data.kind).toBe(
    "consent-gone",
  );
});

test("担当でない相談は終了できない", async () => {
  const { caseId } = await openCase(office, "U-untaken");
  const it = await signedIn("counsellor", "見本 まだ");
  expect((await closeCase(office, it, caseId, 0)).data.kind).toBe("not-yours");
});

test("同じ返信を二度送っても、一度だけ届き、二度目も届いたと答える", async () => {
  const { caseId, citizen } = await openCase(office, "U-reply-twice");
  const it = await signedIn("counsellor", "見本 にど");
  const same = { caseId, text: "お返事", seen: 0, once: once() };
  expect((await it.act("case.reply", same)).status).toBe(200);
  expect((await it.act("case.reply", same)).status).toBe(200);
  expect((await citizen.ask("talk.see", { after: 0 })).data.count).toBe(1);
});

test("書いた人がまだ見ていない文は、書いたからといって既読にならない", async () => {
  const { caseId, citizen } = await openCase(office, "U-unread");
  const it = await signedIn("counsellor", "見本 みどく");
  await citizen.act("talk.write", { text: "まだ見られていない文", once: once() });
  await it.act("case.reply", { caseId, text: "行きちがいの返信", seen: 0, once: once() });
  expect((await citizen.ask("talk.see", { after: 0 })).data.seenByOther).toBe(0);
  await it.ask("case.tick", { caseId, after: 0 });
  expect((await citizen.ask("talk.see", { after: 0 })).data.seenByOther).toBe(2);
  await citizen.act("talk.write", { text: "つづき", once: once() });
  expect((await it.ask("case.tick", { caseId, after: 0 })).data.talk).toMatchObject({ seenByOther: 3 });
});

test("サインアウトしたあとのクッキーと、8時間を過ぎたクッキーは使えない", async () => {
  const out = await signedIn("counsellor", "見本 たいしゅつ");
  expect((await out.ask("me")).status).toBe(200);
  const left = await office.staffApp.request("/staff/sign-out", { method: "POST", headers: out.headers });
  expect(left.headers.get("set-cookie")).toMatch(/__Host-kumacari-staff=;.*Max-Age=0/);
  expect((await out.ask("me")).status).toBe(401);
  const late = await signedIn("counsellor", "見本 じかん");
  office.wait(8 * 3_600_000 + 1);
  expect((await late.ask("me")).status).toBe(401);
});

test("同じブラウザでもう一度サインインすると、前のサインインは終わる", async () => {
  const { staff, token, ask } = await signedIn("counsellor", "見本 ふたたび");
  const arrival = { device: { browser: "edge", system: "windows" }, former: token } as const;
  const again = await finishSignIn(office.needs, { subject: staff.subject, methods: ["otp"] }, arrival);
  expect(again.ok).toBe(true);
  expect((await ask("me")).status).toBe(401);
});

test("サインインのしくみが止まっていても、人は文で知らされる", async () => {
  const begun = await office.staffApp.request("/staff/sign-in");
  expect([begun.status, begun.headers.get("location")]).toEqual([
    302,
    `${adminOrigin}/signed-out?why=sign-in-away`,
  ]);
});

test("二つ目の確認がなければ入れない。休止した職員も入れない", async () => {
  const staff = await hire(office, "counsellor", "見本 ひとつめ");
  const kinds = [];
  for (const methods of [[], ["pwd"], ["pwd", "sms"]]) {
    const session = await finishSignIn(office.needs, { subject: staff.subject, methods });
    kinds.push(session.ok ? "in" : session.error.kind);
  }
  expect(kinds).toEqual(["second-factor-missing", "second-factor-missing", "second-factor-missing"]);
  await office.needs.ledger.commit([{ op: "update", kind: "staff", value: { ...staff, state: "retired" } }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [staff.id],
  });
  const retired = await finishSignIn(office.needs, { subject: staff.subject, methods: ["otp"] });
  expect(retired.ok).toBe(false);
});

test("よその出所からの変更は、クッキーがあっても断る", async () => {
  const it = await signedIn("counsellor", "見本 でどころ");
  const { caseId } = await openCase(office, "U-csrf");
  for (const origin of ["https://evil.example", "null", undefined]) {
    const { origin: _own, ...rest } = it.headers;
    const headers = { ...rest, ...(origin ? { origin } : {}) };
    const body = JSON.stringify({ caseId });
    const answer = await office.staffApp.request("/staff/trpc/case.assign", {
      method: "POST",
      headers,
      body,
    });
    expect(answer.status).toBe(403);
  }
  // A link on somebody else's page sends the cookie along, and no Origin.
  const { origin: _, ...linked } = it.headers;
  expect((await office.staffApp.request("/staff/trpc/me", { headers: linked })).status).toBe(403);
  const own = await office.staffApp.request("/staff/trpc/me", { headers: it.headers });
  expect(own.headers.get("access-control-allow-origin")).toBe(adminOrigin);
  expect(own.headers.get("cache-control")).toBe("no-store");
});

test("相談者が読んだ時は職員に見え、職員が読んだ時は相談者に見えない", async () => {
  const it = await signedIn("counsellor", "見本 きどく");
  const { caseId, citizen } = await openCase(office, "U-read-at");
  await citizen.act("talk.write", { text: "こんにちは。", once: once() });
  await it.act("case.assign", { caseId });
  const seen = async () => (await it.ask("case.see", { caseId })).data.talk as Record<string, unknown>;
  expect(await seen()).not.toHaveProperty("seenByOtherAt");
  await it.act("case.reply", { caseId, text: "こんにちは。", seen: 1, once: once() });
  const before = office.needs.clock.now();
  const theirs = (await citizen.ask("talk.see", { after: 1 })).data;
  expect(theirs).toMatchObject({ seenByOther: 2 });
  expect(theirs).not.toHaveProperty("seenByOtherAt");
  const read = await seen();
  expect(read).toMatchObject({ seenByOther: 2 });
  expect(Number(read.seenByOtherAt)).toBeGreaterThanOrEqual(before);
  office.wait(60_000);
  await citizen.ask("talk.see", { after: 2 });
  expect((await seen()).seenByOtherAt).toBe(read.seenByOtherAt);
});
