import { writeCanned } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import { type Canned, cannedLimits } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { onceKey } from "../booking/crowd.ts";
import { furnish } from "../booking/desks.ts";
import { meanwhile } from "../booking/meanwhile.ts";
import { rowsOf } from "../inbox-of.ts";
import { hire, type Office, once, openCase, openOffice, signedIn } from "../office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("一覧は返信の期限が近い順で、返信すると時計が止まり、その時だけが残る", async () => {
  const it = await signedIn(office, "counsellor", "見本 とけい");
  const rows = async () => await rowsOf(it);
  const first = await openCase(office, "U-clock-first");
  office.wait(60_000);
  const second = await openCase(office, "U-clock-second");
  expect((await rows()).map(({ id }) => id)).toEqual([first.caseId, second.caseId]);
  const [a, b] = (await rows()).map(({ firstAnswer }) => firstAnswer?.due ?? 0);
  expect(a).toBeLessThanOrEqual(b ?? 0);
  office.wait(60_000);
  const reply = { caseId: first.caseId, text: "はじめまして", seen: 0, once: once() };
  expect((await it.act("case.reply", reply)).status).toBe(200);
  const [top, last] = await rows();
  expect([top?.id, last?.id]).toEqual([second.caseId, first.caseId]);
  expect([top?.firstAnswer === undefined, last?.firstAnswer === undefined]).toEqual([false, true]);
  const answered = await office.needs.ledger.get("case", { id: first.caseId });
  const at = answered?.firstAnsweredAt;
  office.wait(60_000);
  const more = { ...reply, text: "つづき", seen: 1, once: once() };
  expect((await it.act("case.reply", more)).status).toBe(200);
  expect(at).toBeDefined();
  expect((await office.needs.ledger.get("case", { id: first.caseId }))?.firstAnsweredAt).toBe(at);
});

test("定型文は相談員みなのもので、同じ題名と、ほかの人が変えたあとの書き直しは断る", async () => {
  const [a, b] = [
    await signedIn(office, "counsellor", "見本 ふみ"),
    await signedIn(office, "counsellor", "見本 よみ"),
  ];
  const thanks = {
    title: "受付のお礼",
    reading: "うけつけ",
    keywords: ["はじめて"],
    text: "{お名前}さん、ありがとうございます。",
  };
  const sent = { ...thanks, once: once() };
  const [one, again] = [await a.act("canned.write", sent), await a.act("canned.write", sent)];
  expect(again.data.id).toBe(one.data.id);
  expect((await b.ask("canned.see")).data).toMatchObject([{ ...thanks, by: "見本 ふみ", version: 1 }]);
  expect((await b.act("canned.write", { ...thanks, once: once() })).status).toBe(400);
  const old = { id: one.data.id, version: 1 };
  const edits = ["ひとつめ", "ふたつめ"].map((text) =>
    b.act("canned.write", { ...thanks, text, old, once: once() }),
  );
  const kinds = (await Promise.all(edits)).map((it) => it.data.kind);
  expect(kinds.filter((it) => it === undefined)).toHaveLength(1);
  expect(kinds).toContain("moved-on");
  expect((await a.act("canned.remove", old)).data.kind).toBe("moved-on");
  expect((await a.act("canned.remove", { ...old, version: 2 })).status).toBe(200);
  expect((await a.act("canned.remove", { ...old, version: 2 })).status).toBe(200);
  expect((await b.ask("canned.see")).data).toEqual([]);
});

test("定型文には、形で分かる個人情報も、相談者から預かった言葉も、知らない括弧も置けない", async () => {
  await openCase(office, "U-canned-known");
  const it = await signedIn(office, "counsellor", "見本 まもり");
  const write = (text: string, keywords: readonly string[] = []) =>
    it.act("canned.write", { title: "見本の文", reading: "", keywords, text, once: once() });
  expect((await write("電話は 090-1234-5678 です。")).data.kind).toBe("personal-found");
  const known = await write("お世話になります。", ["見本はなこ"]);
  expect(known.data.kind).toBe("personal-found");
  expect(JSON.stringify(known)).not.toContain("はなこ");
  expect(String((await write("{電話番号}へ")).data.says)).toContain("{電話番号}");
  expect((await it.ask("canned.see")).data).toEqual([]);
});

test("括弧が埋まっていない返信は、送られずに文で断られる", async () => {
  const { caseId, citizen } = await openCase(office, "U-canned-open");
  const it = await signedIn(office, "counsellor", "見本 うめ");
  const reply = { caseId, seen: 0, text: "｛予約日時｝にお待ちしています。", once: once() };
  expect((await it.act("case.reply", reply)).data.kind).toBe("slot-open");
  expect((await citizen.ask("talk.see", { after: 0 })).data.count).toBe(0);
  expect((await it.act("case.reply", { ...reply, text: "12月1日 {10時} に。" })).status).toBe(200);
});

test("同時に書いても、同じ題名の定型文は二つにならず、決まった件数を超えない", async () => {
  const it = await hire(office, "counsellor", "見本 ならび");
  const words = { reading: "", keywords: [], text: "いつもありがとうございます。" };
  const write = ({ needs }: Office, title: string, old?: Pick<Canned, "id" | "version">) =>
    writeCanned(needs, it, { ...words, title, old, once: onceKey() });
  const besides = (title: string) =>
    meanwhile(office, "canned-written", async () => expect((await write(office, title)).ok).toBe(true));
  const refused = { ok: false, error: { kind: "invalid" } };
  const left = await office.needs.ledger.shelf("canned");

  expect(await write(besides("ひとつめ"), "ひとつめ")).toMatchObject(refused);
  const other = await write(office, "ふたつめ");
  if (!other.ok) throw new Error(other.error.kind);
  const old = { id: other.value.id, version: 1 };
  expect(await write(besides("みっつめ"), "みっつめ", old)).toMatchObject(refused);

  const more = cannedLimits.all - left.length - 5;
  const rows = Array.from({ length: more }, (_, n): Change => {
    const id = office.needs.chance.id("canned");
    const at = office.needs.clock.now();
    return {
      op: "create",
      kind: "canned",
      value: { ...words, id, title: `見本 ${n}`, by: it.id, at, version: 1 },
    };
  });
  for (let n = 0; n < rows.length; n += 90) await furnish(office, rows.slice(n, n + 90));
  expect((await write(office, "終わりから二つめ")).ok).toBe(true);
  expect(await write(besides("最後の一つ"), "あふれる分")).toMatchObject(refused);
  const all = await office.needs.ledger.shelf("canned");
  expect([all.length, new Set(all.map(({ title }) => title)).size]).toEqual(Array(2).fill(cannedLimits.all));
});
