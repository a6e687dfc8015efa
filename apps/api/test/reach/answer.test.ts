// The answer to a request about one's own data reaches whoever has no case, or is not on LINE: by mail, or by somebody who rings.
import type { CallsView, RequestsView } from "@kumacari/desk";
import { addDays, jstDay, minutes } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hire, signedIn } from "../office.ts";
import { enter, entriesOf } from "../people-desk.ts";
import { type Caller, confirmed, type Desk, linkTo, openDesk } from "./desk.ts";

let desk: Desk;
let supervisor: Awaited<ReturnType<typeof hire>>;
let officer: Awaited<ReturnType<typeof hire>>;
beforeAll(async () => {
  desk = await openDesk();
  supervisor = await hire(desk.office, "supervisor", "見本 せきにん");
  officer = await hire(desk.office, "city-officer", "見本 やくしょ");
});
afterAll(() => desk.close());

type Them = Pick<Caller, "ask" | "act" | "line">;

/** Asked for, proposed and decided, while they have blocked us or not; then two turns of the mailer. */
async function answered(
  them: Them,
  { about = "disclosure", blocked = true }: { about?: "disclosure" | "stop"; blocked?: boolean } = {},
): Promise<string> {
  const { data } = await them.act("right.ask", { about, what: "理由", wish: "" });
  if (blocked) await desk.block(them.line);
  const versionOf = async (by: Awaited<ReturnType<typeof enter>>) =>
    ((await by.ask("rights.see")).data as unknown as RequestsView).list.find(({ id }) => id === data.id)
      ?.version;
  const prepares = await enter(desk.office, supervisor);
  const asked = { id: data.id, outcome: "all", says: "応じます。", withheld: {} };
  await prepares.act("rights.propose", { ...asked, version: await versionOf(prepares) });
  const decides = await enter(desk.office, officer);
  const { status } = await decides.act("rights.decide", {
    id: data.id,
    version: await versionOf(decides),
    dry: false,
  });
  if (status !== 200) throw new Error(`not decided: ${status}`);
  await desk.courier(them.line);
  await desk.turn();
  await desk.turn();
  return String(data.id);
}
const callsOf = async () =>
  (await (await enter(desk.office, supervisor)).ask("reach.calls")).data as unknown as CallsView;

/** As whoever decided it sees it. */
const standingOf = async (id: string) => {
  const seen = await (await enter(desk.office, officer)).ask("rights.see");
  return (seen.data as unknown as RequestsView).list.find((it) => it.id === id);
};

test("相談のない人への決定の知らせは、LINEで届かなければ、確かめたメールに一度だけ届き、マイページが開く", async () => {
  const them = await desk.visitor("U-answer-mail");
  const word = await confirmed(desk, them, "answer@example.jp");
  const before = desk.service.raw.length;
  const id = await answered(them);
  await desk.turn();
  expect(desk.service.raw.length - before).toBe(1);
  expect((await callsOf()).answers.some(({ matter }) => matter === id)).toBe(false);
  const bytes = desk.service.raw.at(-1)?.bytes.toString() ?? "";
  for (const planted of ["見本", "matter_", "開示", "理由"]) expect(bytes).not.toContain(planted);
  const token = await linkTo(desk.service, "answer@example.jp");
  expect((await them.act("mail.enter", { token, word })).data.to).toBe("me");
});

test("メールもなければ、期限とともに「電話・郵送で知らせる」一覧に一件出て、答えを作る人だけが見て番号を開き、知らせ方と日を一度だけ記す", async () => {
  const them = await desk.visitor("U-answer-call");
  await them.act("reach.give", { by: "phone", address: "090-9999-0155", version: "2026-11-27" });
  const id = await answered(them);
  const [row, ...others] = (await callsOf()).answers.filter(({ matter }) => matter === id);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ about: "disclosure", phone: true, dueAt: expect.any(Number) });
  expect(JSON.stringify(row)).not.toContain("0155");
  const counsellor = await signedIn(desk.office, "counsellor", "見本 そうだん");
  expect((await counsellor.ask("reach.calls")).data.answers).toEqual([]);
  expect((await counsellor.act("rights.phone", { id })).status).toBe(403);
  const today = jstDay(desk.office.needs.clock.now());
  const said = { id, says: 1, way: "post", day: today };
  expect((await counsellor.act("rights.settle", said)).status).toBe(403);
  const prepares = await enter(desk.office, supervisor);
  expect((await prepares.act("rights.phone", { id })).data).toEqual({ phone: "09099990155" });
  expect((await entriesOf(desk.office, "phone-opened")).some((it) => it.includes(id))).toBe(true);
  expect(await standingOf(id)).toMatchObject({ untold: true, told: [] });
  expect((await prepares.act("rights.settle", { ...said, says: 2 })).data.kind).toBe("moved-on");
  for (const n of [-1, 1]) {
    const wrong = await prepares.act("rights.settle", { ...said, day: addDays(today, n) });
    expect(wrong).toMatchObject({ data: { kind: "invalid", says: expect.stringContaining("今日まで") } });
  }
  const both = await Promise.all(
    ["post", "phone"].map((way) => prepares.act("rights.settle", { ...said, way })),
  );
  expect(both.map(({ status }) => status)).toEqual([200, 200]);
  const { told = [], untold } = (await standingOf(id)) ?? {};
  expect([told.length, untold]).toEqual([1, false]);
  expect(told[0]).toMatchObject({ day: today, by: "見本 せきにん" });
  const entries = (await entriesOf(desk.office, "request-told")).filter((it) => it.includes(id));
  expect(entries.length).toBe(1);
  expect(entries[0]).toContain(told[0]?.way);
  expect((await callsOf()).answers.some(({ matter }) => matter === id)).toBe(false);
  // Told: the number stays shut from here on.
  expect((await prepares.act("rights.phone", { id })).status).toBe(404);
  const kept = row && (await desk.office.needs.ledger.get("call", { matter: row.matter }));
  expect(kept?.settled?.by).toBe(supervisor.id);
});

test("利用停止が決まった人には、メールを開かず、電話・郵送で知らせる。相談のある人でも、担当の一覧には出ない", async () => {
  const them = await desk.citizen("U-answer-stop");
  await confirmed(desk, them, "stopped@example.jp");
  const before = desk.service.raw.length;
  const id = await answered(them, { about: "stop" });
  expect(desk.service.raw.length).toBe(before);
  const { answers, cases } = await callsOf();
  expect(answers.filter(({ matter }) => matter === id)).toHaveLength(1);
  expect(cases.some(({ caseId }) => caseId === them.caseId)).toBe(false);
});

test("LINEで届けば、メールも電話もない", async () => {
  const them = await desk.visitor("U-answer-line");
  await confirmed(desk, them, "online@example.jp");
  const before = desk.service.raw.length;
  const id = await answered(them, { blocked: false });
  desk.office.wait(minutes(31));
  await desk.turn();
  expect(desk.service.raw.length).toBe(before);
  expect((await callsOf()).answers.some(({ matter }) => matter === id)).toBe(false);
});
