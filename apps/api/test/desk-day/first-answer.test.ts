import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, once, openCase, openOffice, signedIn } from "../office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

type Row = { readonly id: string; readonly firstAnswer?: { readonly due: number; readonly left: number } };

test("一覧は返信の期限が近い順で、返信すると時計が止まり、その時だけが残る", async () => {
  const it = await signedIn(office, "counsellor", "見本 とけい");
  const rows = async () => (await it.ask("inbox.rows")).data as unknown as readonly Row[];
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
