import { finishSignIn, writeAsCitizen } from "@kumacari/desk";
import { endOfJstDay, instant, messageLimit, type OnceKey } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  answers,
  asCitizen,
  asStaff,
  citizenOrigin,
  hire,
  type Office,
  once,
  openCase,
  openOffice,
} from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("同意の前には、相談票を出せない", async () => {
  const citizen = await asCitizen(office, "U-no-consent");
  const sent = await citizen.act("intake.submit", { answers, once: once() });
  expect([sent.status, sent.data.kind]).toEqual([403, "no-consent"]);
});

test("古い文面には同意できない", async () => {
  const citizen = await asCitizen(office, "U-old-consent");
  const given = await citizen.act("consent.give", { version: "2020-01-01" });
  expect([given.status, given.data.kind]).toEqual([409, "consent-outdated"]);
});

test("同意の版と時刻が残り、取り消すと書けなくなる", async () => {
  const { citizen } = await openCase(office, "U-withdraws");
  const before = await citizen.ask("home");
  expect(before.data.consent).toMatchObject({
    state: "given",
    givenVersion: expect.any(String),
    givenAt: expect.any(Number),
  });
  await citizen.act("consent.withdraw");
  const after = await citizen.ask("home");
  expect(after.data.consent).toMatchObject({ state: "withdrawn", withdrawnAt: expect.any(Number) });
  const written = await citizen.act("talk.write", { text: "もう一度", once: once() });
  expect(written.data.kind).toBe("no-consent");
});

test("どの質問も「言いたくない」で出せ、知らない項目は断る", async () => {
  const citizen = await asCitizen(office, "U-unsaid");
  const home = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (home.data.consent as { text: { version: string } }).text.version,
  });
  const nothing = {
    name: "",
    ageBand: "言いたくない",
    ward: "言いたくない",
    situation: "言いたくない",
    topics: [],
    wish: "",
  };
  const odd = await citizen.act("intake.submit", { answers: { ...nothing, owner: "cit_x" }, once: once() });
  expect(odd.data.kind).toBe("invalid");
  expect((await citizen.act("intake.submit", { answers: nothing, once: once() })).status).toBe(200);
});

test("相談票を同時に二つ出しても、相談は一つ", async () => {
  const citizen = await asCitizen(office, "U-two-at-once");
  const home = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (home.data.consent as { text: { version: string } }).text.version,
  });
  const before = (await office.needs.ledger.openCases()).length;
  const both = await Promise.all([1, 2].map(() => citizen.act("intake.submit", { answers, once: once() })));
  expect(new Set(both.filter((it) => it.status === 200).map((it) => it.data)).size).toBe(1);
  expect((await office.needs.ledger.openCases()).length).toBe(before + 1);
});

test("同じ文を二度送っても、一度だけ書かれる", async () => {
  const { citizen } = await openCase(office, "U-resends");
  const same = { text: "届いていますか", once: once() };
  await Promise.all([citizen.act("talk.write", same), citizen.act("talk.write", same)]);
  await citizen.act("talk.write", same);
  const seen = await citizen.ask("talk.see", { after: 0 });
  expect(seen.data.count).toBe(1);
});

test("別々の文を同時に十通送っても、どれも失われない", async () => {
  const { citizen } = await openCase(office, "U-ten");
  const sent = Array.from({ length: 10 }, (_, n) => ({ text: `${n}通目`, once: once() }));
  for (const waiting of [sent.slice(0, 5), sent.slice(5)]) {
    const written = await Promise.all(waiting.map((it) => citizen.act("talk.write", it)));
    expect(written.map((it) => it.status)).toEqual(waiting.map(() => 200));
  }
  const seen = await citizen.ask("talk.see", { after: 0 });
  const texts = (seen.data.messages as { text: string }[]).map((it) => it.text);
  expect([...texts].sort()).toEqual(sent.map((it) => it.text).sort());
});

test("長すぎる文・空の文・読めない文は、わけを言って断り、何も書かない", async () => {
  const { citizen } = await openCase(office, "U-odd-words");
  const kinds = [];
  for (const text of ["あ".repeat(100_000), "あ".repeat(messageLimit + 1), "  ", "片割れ \ud83d", "\u0000"]) {
    const { data } = await citizen.act("talk.write", { text, once: once() });
    expect(data.says).toMatch(/。$/);
    kinds.push(data.kind);
  }
  expect(kinds).toEqual(["too-long", "too-long", "empty", "unreadable", "unreadable"]);
  expect((await citizen.ask("talk.see", { after: 0 })).data.count).toBe(0);
});

test("絵文字・髙﨑・右から左の印は、書いたとおりに返ってくる", async () => {
  const { citizen } = await openCase(office, "U-words");
  const words = "髙﨑です 👨‍👩‍👧‍👦 \u200fשלום\u200e";
  await citizen.act("talk.write", { text: words, once: once() });
  const seen = await citizen.ask("talk.see", { after: 0 });
  expect((seen.data.messages as { text: string }[])[0]?.text).toBe(words);
});

test("ほかの人の相談は、番号を言っても見られない", async () => {
  const { caseId } = await openCase(office, "U-owner");
  const other = await asCitizen(office, "U-other");
  expect((await other.ask("talk.see", { after: 0, caseId })).data.kind).toBe("invalid");
  expect((await other.ask("talk.see", { after: 0 })).data.kind).toBe("not-found");
  expect((await other.ask("held")).data.case).toBeUndefined();
});

test("お知らせのリンクは、その人に、一度だけ、10分のあいだ開く", async () => {
  const { citizen, caseId } = await openCase(office, "U-linked");
  const stranger = await asCitizen(office, "U-stranger");
  const counsellor = await hire(office, "counsellor", "見本 りょう");
  const session = await finishSignIn(office.needs, { subject: counsellor.subject, methods: ["otp"] });
  if (!session.ok) throw new Error("no session");
  const staff = asStaff(office, session.value);
  const linkOf = async () => {
    await staff.act("case.reply", { caseId, text: "お返事です", seen: 99, once: once() });
    const due = await office.needs.ledger.dueNotices(office.needs.clock.now());
    const phrase = due.at(-1)?.phrases[0];
    return phrase?.say === "reply-waiting" ? phrase.link : "";
  };
  const first = await linkOf();
  expect((await stranger.act("link.open", { token: first })).data.kind).toBe("link-spent");
  expect((await citizen.act("link.open", { token: first })).data).toEqual({ to: "talk", caseId });
  expect((await citizen.act("link.open", { token: first })).data.kind).toBe("link-spent");
  const late = await linkOf();
  office.wait(10 * 60_000 + 1);
  expect((await citizen.act("link.open", { token: late })).data.kind).toBe("link-spent");
});

test("削除の申し出には、30日の期限がつき、二度目は最初のものが生きる", async () => {
  const { citizen } = await openCase(office, "U-deletes");
  const asking = { about: "deletion", what: "", wish: "" };
  const first = await citizen.act("right.ask", asking);
  const { deletion } = (await citizen.ask("home")).data as { deletion: { askedAt: number; dueAt: number } };
  expect(deletion.dueAt).toBe(endOfJstDay(instant(deletion.askedAt), 30));
  office.wait(60_000);
  expect((await citizen.act("right.ask", asking)).data).toEqual({ id: first.data.id, first: true });
  expect((await citizen.ask("home")).data.deletion).toEqual(deletion);
});

test("同意を取り消したあとに届いた文は、先に受け付けられた呼び出しのものでも、書かれない", async () => {
  const { citizen, caseId } = await openCase(office, "late-words");
  const person = await office.needs.ledger
    .get("case", { id: caseId })
    .then((it) => it && office.needs.ledger.get("person", { id: it.owner }));
  if (!person) throw new Error("nobody");
  await citizen.act("consent.withdraw");
  // The person as an earlier look had them, still consenting.
  const late = await writeAsCitizen(office.needs, person, {
    text: "おくれて届く文",
    once: once() as OnceKey,
  });
  expect(late).toMatchObject({ ok: false, error: { kind: "no-consent" } });
  const racing = await openCase(office, "racing-words");
  await Promise.all([
    racing.citizen.act("consent.withdraw"),
    ...Array.from({ length: 8 }, (_, n) => racing.citizen.act("talk.write", { text: `${n}`, once: once() })),
  ]);
  const before = (await racing.citizen.ask("talk.see", { after: 0 })).data.count;
  await racing.citizen.act("talk.write", { text: "あと", once: once() });
  expect((await racing.citizen.ask("talk.see", { after: 0 })).data.count).toBe(before);
});

test("一度受け付けた文は、そのあと終了や取り消しがあっても、もう一度送れば受け付けたと答える", async () => {
  const { citizen } = await openCase(office, "truthful-resend");
  const same = { text: "届きましたか", once: once() };
  await citizen.act("talk.write", same);
  await citizen.act("consent.withdraw");
  expect(await citizen.act("talk.write", same)).toEqual({ status: 200, data: { count: 1 } });
});

test("目に見えない字だけの名前は「お名前なし」になり、改行や制御文字の入った名前は断る", async () => {
  const citizen = await asCitizen(office, "unseen-name");
  const home = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (home.data.consent as { text: { version: string } }).text.version,
  });
  for (const name of ["a\u0000b", "改行\nあり", "片割れ\ud83d"]) {
    const sent = await citizen.act("intake.submit", { answers: { ...answers, name }, once: once() });
    expect(sent.data.kind).toBe("unreadable");
  }
  await citizen.act("intake.submit", { answers: { ...answers, name: "\u200b\u3164" }, once: once() });
  expect((await citizen.ask("held")).data.case).toMatchObject({ intake: { name: "" } });
});

test("一つの呼び出しに、いくつもの手続きは載せられない", async () => {
  const many = await office.citizens.request("/citizen/trpc/home,held?batch=1&input=%7B%7D", {
    headers: { origin: citizenOrigin },
  });
  expect(many.status).toBe(400);
});

test("1 MiB を超える本文は 413、ほかの出所からの呼び出しは CORS が許さない", async () => {
  const huge = await office.citizens.request("/citizen/trpc/talk.write", {
    method: "POST",
    body: "x".repeat(1_048_577),
  });
  expect(huge.status).toBe(413);
  const foreign = await office.citizens.request("/citizen/trpc/home", {
    headers: { origin: "https://evil.example" },
  });
  expect(foreign.headers.get("access-control-allow-origin")).not.toBe("https://evil.example");
});
