// 書類添削: remarks on a page of a citizen's file, answered and settled by whom they are for.
import { docx, pdf } from "@kumacari/attachment/test/make";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AttachmentDesk, openAttachmentDesk, seenBy, send } from "./attachment-desk.ts";
import { type Office, once, openOffice } from "./office.ts";

let office: Office;
let desk: AttachmentDesk;
beforeAll(async () => {
  office = await openOffice();
  desk = await openAttachmentDesk(office);
});
afterAll(() => office.close());

test("相談員はページにコメントを書き、本人は読んで、答え、済みにできる", async () => {
  const { citizen, caseId, counsellor } = desk;
  const { id } = await send(citizen, pdf());
  const key = once();
  const first = {
    caseId,
    attachment: id,
    page: 1,
    spot: { x: 0.5, y: 0.25 },
    text: "この行を具体的に。",
    once: key,
  };
  const { data } = await counsellor.act("attachment.remark", first);
  expect((await counsellor.act("attachment.remark", first)).data).toEqual(data);
  const answer = { attachment: id, page: 1, under: data.id, text: "直しました。", once: once() };
  expect((await citizen.act("attachment.remark", answer)).status).toBe(200);
  expect(
    (await citizen.act("attachment.settle", { attachment: id, remark: data.id, done: true })).status,
  ).toBe(200);
  const seen = (await seenBy(citizen)).find((it) => it.id === id)?.remarks;
  expect(seen).toMatchObject([
    {
      by: "見本 かおる",
      mine: false,
      page: 1,
      spot: { x: 0.5, y: 0.25 },
      text: "この行を具体的に。",
      done: expect.any(Number),
    },
    { mine: true, under: data.id, text: "直しました。" },
  ]);
  expect(seen).toHaveLength(2);
});

test("コメントは、長すぎる文・マイナンバー・ないページ・本人からの新しい指摘を断る", async () => {
  const { citizen, caseId, counsellor } = desk;
  const { id } = await send(citizen, docx(), { name: "職務経歴書.docx" });
  const say = (more: object) =>
    counsellor.act("attachment.remark", {
      caseId,
      attachment: id,
      page: 0,
      text: "見本",
      once: once(),
      ...more,
    });
  expect((await say({ text: "あ".repeat(4_001) })).data.kind).toBe("too-long");
  expect((await say({ text: "個人番号：１２３４－５６７８－９０１８" })).data.kind).toBe("my-number");
  expect((await say({ page: 1 })).data.kind).toBe("invalid");
  expect((await say({ under: office.needs.chance.id("remark") })).data.kind).toBe("not-found");
  expect((await say({})).status).toBe(200);
  const own = { attachment: id, page: 0, text: "見本", once: once() };
  expect((await citizen.act("attachment.remark", own)).data.kind).toBe("not-found");
});
