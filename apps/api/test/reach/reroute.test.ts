import { type CallsView, sendMail } from "@kumacari/desk";
import { minutes, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { atConsole } from "../booking/desks.ts";
import { hire, signedIn } from "../office.ts";
import { type Caller, confirmed, type Desk, linkTo, openDesk } from "./desk.ts";

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

let made = 0;
/** Somebody with a confirmed address, or with none. */
async function someone(withMail: boolean) {
  made += 1;
  const them = await desk.citizen(`U-road-${made}`);
  const address = `road${made}@example.jp`;
  const word = withMail ? await confirmed(desk, them, address) : "";
  const letters = () => desk.service.raw.filter(({ to }) => to.includes(address)).length - (withMail ? 1 : 0);
  return { ...them, address, word, letters };
}
const calls = async (them: Caller) =>
  (await desk.office.needs.ledger.openCalls()).filter(({ caseId }) => caseId === them.caseId);
const outage = async (them: Caller) => {
  await desk.reply(them.caseId, 0);
  desk.office.wait(minutes(31));
};
const mailings = async () => desk.office.needs.ledger.dueMailings(desk.office.needs.clock.now());

test("ブロックされていると、同じ知らせが確かめたメールに一度だけ届き、そのリンクから返事が読める", async () => {
  const them = await someone(true);
  await desk.block(them.line);
  await desk.reply(them.caseId, 0);
  await desk.courier(them.line);
  // Two mailers in the same moment, and once more.
  await Promise.all([desk.turn(), desk.turn()]);
  await desk.turn();
  expect([them.letters(), (await calls(them)).length]).toEqual([1, 0]);
  const token = await linkTo(desk.service, them.address);
  const { data } = await them.act("mail.enter", { token, word: them.word });
  expect(data.to).toBe("talk");
});

test("LINEが三十分受け付けないと、LINEでの知らせはやめてメールで届く。三十分までは待つ", async () => {
  const them = await someone(true);
  await desk.reply(them.caseId, 0);
  await desk.courier(them.line, "busy");
  desk.office.wait(minutes(28));
  await desk.turn();
  desk.office.wait(minutes(3));
  expect(them.letters()).toBe(0);
  await desk.turn();
  desk.office.wait(minutes(1));
  await desk.turn();
  expect(them.letters()).toBe(1);
  await desk.courier(them.line, "accepted");
  await desk.turn();
  expect(them.letters()).toBe(1);
});

test("メールに回したあとでLINEが受け取っていたと分かれば、メールは送らない", async () => {
  const them = await someone(true);
  await desk.reply(them.caseId, 0);
  const { ledger, clock } = desk.office.needs;
  const [slow] = (await ledger.dueNotices(clock.now())).filter(({ line }) => line === them.line);
  desk.office.wait(minutes(31));
  // The courier is in the middle of its call when the mailer gives LINE up.
  const { deliver } = await import("@kumacari/desk/line");
  const account = {
    reply: async () => "unknown" as const,
    push: async () => {
      await desk.turn();
      return "accepted" as const;
    },
  };
  if (!slow) throw new Error("no notice");
  const addresses = { open: async () => "U" };
  expect(await deliver({ ledger, clock, account, addresses }, slow, "told")).toBe("delivered");
  desk.office.wait(minutes(1));
  await desk.turn();
  expect([them.letters(), (await calls(them)).length]).toEqual([0, 0]);
});

test("送り始めたまま落ちたメールは、二度は送らず、電話で連絡する一覧に出る", async () => {
  const them = await someone(true);
  await outage(them);
  await desk.turn();
  desk.office.wait(minutes(1));
  const killed = { ...desk.mailer, mails: { send: () => Promise.reject(new Error("killed")) } };
  for (const it of await mailings()) await sendMail(killed, it).catch(() => undefined);
  await desk.turn();
  expect((await calls(them)).length).toBe(0);
  desk.office.wait(minutes(3));
  await desk.turn();
  await desk.turn();
  expect([them.letters(), (await calls(them)).map(({ says }) => says)]).toEqual([0, [["reply-waiting"]]]);
});

test("メールの係が断ったとき、受け取ったか分からないときは電話に回り、あとにと言われれば待って送る", async () => {
  const [refused, later] = [await someone(true), await someone(true)];
  desk.service.mood.now = "refuses";
  await outage(refused);
  await desk.turn();
  desk.office.wait(minutes(1));
  await desk.turn();
  expect([refused.letters(), (await calls(refused)).length]).toEqual([0, 1]);
  desk.service.mood.now = "later";
  await outage(later);
  await desk.turn();
  desk.office.wait(minutes(1));
  await desk.turn();
  desk.service.mood.now = "takes";
  desk.office.wait(minutes(2));
  await desk.turn();
  expect([later.letters(), (await calls(later)).length]).toEqual([1, 0]);
});

test("連絡先がなければ電話の一覧に一件だけ出て、担当が済ませると消え、だれが済ませたかが残る", async () => {
  const them = await someone(false);
  await them.act("reach.give", { by: "phone", address: "090-9999-0199", version: "2026-11-27" });
  await desk.block(them.line);
  await desk.reply(them.caseId, 0);
  await desk.courier(them.line);
  await desk.turn();
  const staff = await desk.staff();
  const road = (await staff.ask("reach.of", { caseId: them.caseId })).data;
  expect(road).toMatchObject({ road: "phone", why: "blocked", mail: "none", phone: true, mayRing: true });
  expect(JSON.stringify(road)).not.toContain("0199");
  const { cases } = (await staff.ask("reach.calls")).data as unknown as CallsView;
  expect(cases.filter(({ caseId }) => caseId === them.caseId)).toHaveLength(1);
  const other = await signedIn(desk.office, "counsellor", "見本 べつのひと");
  expect((await other.act("reach.phone", { caseId: them.caseId })).status).toBe(403);
  expect((await staff.act("reach.phone", { caseId: them.caseId })).data).toEqual({
    phone: "09099990199",
  });
  const settle = { caseId: them.caseId, says: 1 };
  expect((await other.act("reach.settle", settle)).status).toBe(403);
  await Promise.all([staff.act("reach.settle", settle), staff.act("reach.settle", settle)]);
  expect(await calls(them)).toEqual([]);
  const kept = await desk.office.needs.ledger.get("call", { caseId: them.caseId });
  expect(kept?.settled?.by).toMatch(/^staff_/);
});

test("もう読まれた返事、同意を取り消した人には、何も送らず、電話もしない", async () => {
  const [read, gone] = [await someone(true), await someone(true)];
  for (const them of [read, gone]) await desk.reply(them.caseId, 0);
  await read.ask("talk.see", { after: 0 });
  await gone.act("consent.withdraw");
  desk.office.wait(minutes(31));
  await desk.turn();
  desk.office.wait(minutes(1));
  await desk.turn();
  for (const them of [read, gone]) expect([them.letters(), (await calls(them)).length]).toEqual([0, 0]);
});

test("出ていったメールのどこにも、本人の名前・電話番号・相談の言葉・日時がなく、宛先は一つだけ", async () => {
  const { raw, letters } = desk.service;
  expect(raw.length).toBeGreaterThan(8);
  const parsed = await letters();
  const whole = [...raw.map(({ bytes }) => bytes.toString()), ...parsed.map(({ text = "" }) => text)].join(
    "\n",
  );
  for (const planted of ["見本", "はなこ", "0199", "こんにちは", "次の一歩", "30代", "東区", "case_", "cit_"])
    expect([planted, whole.includes(planted)]).toEqual([planted, false]);
  expect(raw.every(({ to }) => to.length === 1)).toBe(true);
  // What is looked for is found where it stands.
  expect(whole).toContain("クマキャリ！");
});

test("不在のあいだの代行にも、「電話で連絡」の相談が開き、連絡したことを記せる", async () => {
  const them = await someone(false);
  await desk.block(them.line);
  await desk.reply(them.caseId, 0);
  await desk.courier(them.line);
  await desk.turn();
  const named = await hire(desk.office, "counsellor", "見本 だいこう");
  const cover = await atConsole(desk.office, named);
  const row = async () => {
    const { cases } = (await cover.ask("reach.calls")).data as unknown as CallsView;
    return cases.find(({ caseId }) => caseId === them.caseId);
  };
  expect(await row()).toMatchObject({ mayOpen: false, mayRing: false });
  const staff = await desk.staff();
  const { week, days, version } = (await staff.ask("roster.see", {})).data;
  const from = desk.office.needs.clock.now();
  const away = [{ from, to: plus(from, minutes(60)), why: "sick", cover: named.id }];
  expect((await staff.act("roster.write", { week, days, version, away, dry: false })).status).toBe(200);
  // The office is read up to two seconds late.
  desk.office.wait(3000);
  expect(await row()).toMatchObject({ mayOpen: true, mayRing: true });
  expect((await cover.act("reach.settle", { caseId: them.caseId, says: 1 })).status).toBe(200);
  expect(await calls(them)).toEqual([]);
});
