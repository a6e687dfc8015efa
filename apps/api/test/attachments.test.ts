// Files of a consultation against the real ledger: sent in parts, judged, sealed, looked through, and opened.
import { readFileSync } from "node:fs";
import { docx, jpeg, letters, pdf } from "@kumacari/attachment/test/make";
import { attachmentClock } from "@kumacari/desk";
import { attachmentLimits, instant, refusalSentences } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type AttachmentDesk,
  base64,
  begin,
  eicar,
  openAttachmentDesk,
  partsIn,
  seenBy,
  send,
} from "./attachment-desk.ts";
import { adminOrigin, type Office, once, openCase, openOffice, signedIn } from "./office.ts";

let office: Office;
let desk: AttachmentDesk;
beforeAll(async () => {
  office = await openOffice();
  desk = await openAttachmentDesk(office);
});
afterAll(() => office.close());

test("送った書類は相談のへやに並び、本人と担当だけが、送ったままの形で開ける", async () => {
  const { citizen, caseId, counsellor, open, openAsStaff } = desk;
  const bytes = pdf({ pages: 2 });
  const sent = await send(citizen, bytes, { name: "../../C:\\見本/履歴書\u202e.pdf" });
  expect(sent.data).toMatchObject({ stage: "clean" });
  const talk = await citizen.ask("talk.see", { after: 0 });
  expect(talk.data.messages).toMatchObject([{ text: "履歴書.pdf", attachment: sent.id, mine: true }]);
  expect(await seenBy(counsellor, { caseId })).toMatchObject([{ name: "履歴書.pdf", stage: "clean" }]);
  for (const answer of [await open(sent.id), await openAsStaff(sent.id)]) {
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${sent.id}.pdf"; filename*=UTF-8''${encodeURIComponent("履歴書.pdf")}`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("sandbox"),
    });
  }
});

test("開いたことは、そのつど監査に残る。名前も中身も、台帳と置き場のどこにも開いたまま残らない", async () => {
  const { citizen, open, openAsStaff, blobs, entriesOn } = desk;
  const bytes = pdf({ more: "<< /Title (himitsu-no-bun) >>" });
  const { id } = await send(citizen, bytes, { name: "himitsu-no-namae.pdf" });
  await open(id);
  await openAsStaff(id);
  const written = await entriesOn(id);
  expect(
    written.filter((it) => it.act?.S === "own-attachment-opened").map((it) => it.actor?.M?.kind?.S),
  ).toEqual(["citizen"]);
  expect(written.filter((it) => it.act?.S === "attachment-opened").map((it) => it.actor?.M?.kind?.S)).toEqual(
    ["staff"],
  );
  const lies = [
    readFileSync(`${office.folder}/ledger.db`).toString("latin1"),
    ...blobs().map((it) => readFileSync(`${office.folder}/blobs/${it}`).toString("latin1")),
  ].join("");
  expect(lies).not.toContain("himitsu-no");
  expect(lies).toContain(id);
});

test("写真の撮影場所は、封じる前に消える", async () => {
  const { citizen, open } = desk;
  const { id } = await send(citizen, jpeg(), { name: "証明写真.png" });
  const kept = Buffer.from(await (await open(id)).arrayBuffer()).toString("latin1");
  expect([kept.includes("GPS"), kept.startsWith("\u00ff\u00d8")]).toEqual([false, true]);
  expect((await seenBy(citizen)).find((it) => it.id === id)?.name).toBe("証明写真.png.jpg");
});

test("途中で切れても、同じ鍵で続きから送れて、二度送っても一つ", async () => {
  const { citizen, open, blobs } = desk;
  const bytes = new Uint8Array(attachmentLimits.part * 2 + 10).fill(32);
  bytes.set(pdf());
  const tail = letters("\nstartxref\n0\n%%EOF\n");
  bytes.set(tail, bytes.length - tail.length);
  const [first, second, third] = partsIn(bytes).map(base64);
  const key = once();
  const { id, data } = await begin(citizen, bytes, { key });
  expect(data).toMatchObject({ have: [], part: attachmentLimits.part });
  await citizen.act("attachment.part", { attachment: id, number: 0, bytes: first });
  await citizen.act("attachment.part", { attachment: id, number: 2, bytes: third });
  expect(await citizen.act("attachment.finish", { attachment: id })).toMatchObject({
    status: 409,
    data: { kind: "attachment-parts" },
  });
  expect(await begin(citizen, bytes, { key })).toMatchObject({ id, data: { have: [0, 2] } });
  const again = { attachment: id, number: 1, bytes: second };
  await Promise.all([citizen.act("attachment.part", again), citizen.act("attachment.part", again)]);
  const before = (await citizen.ask("talk.see", { after: 0 })).data.count;
  const both = await Promise.all([
    citizen.act("attachment.finish", { attachment: id }),
    citizen.act("attachment.finish", { attachment: id }),
  ]);
  expect(both.map((it) => it.status)).toEqual([200, 200]);
  expect((await citizen.ask("talk.see", { after: 0 })).data.count).toBe(Number(before) + 1);
  expect(
    blobs()
      .filter((it) => it.startsWith(id))
      .every((it) => it.includes(".kept.")),
  ).toBe(true);
  const piece = await open(id, citizen, `bytes=${attachmentLimits.part + 5}-`);
  expect([piece.status, piece.headers.get("content-range")]).toEqual([
    206,
    `bytes ${attachmentLimits.part + 5}-${bytes.length - 1}/${bytes.length}`,
  ]);
  expect(
    Buffer.from(await piece.arrayBuffer()).equals(Buffer.from(bytes.subarray(attachmentLimits.part + 5))),
  ).toBe(true);
});

test("大きすぎるファイル、言った大きさと違う部分、ほかの形のファイルは断り、何も残さない", async () => {
  const { citizen, stored, blobs } = desk;
  expect(
    (await citizen.act("attachment.begin", { name: "a.pdf", size: 40_000_000, once: once() })).data,
  ).toMatchObject({
    kind: "attachment-big",
    says: refusalSentences["attachment-big"],
  });
  const { id } = await begin(citizen, pdf());
  expect(
    (await citizen.act("attachment.part", { attachment: id, number: 0, bytes: base64(letters("short")) }))
      .data.kind,
  ).toBe("invalid");
  expect(
    (await citizen.act("attachment.part", { attachment: id, number: 7, bytes: base64(pdf()) })).data.kind,
  ).toBe("invalid");
  const svg = await send(citizen, letters('<svg xmlns="http://www.w3.org/2000/svg"/>'), { name: "写真.png" });
  expect(svg.data.kind).toBe("attachment-picture");
  const macro = await send(citizen, docx({ "word/vbaProject.bin": letters("x") }), { name: "履歴書.docx" });
  expect(macro.data.kind).toBe("attachment-active");
  for (const gone of [svg.id, macro.id]) {
    expect(await stored(gone)).toBeUndefined();
    expect(blobs().some((it) => it.startsWith(gone))).toBe(false);
  }
});

test("マイナンバーの入った名前とコメントは、預からない", async () => {
  const { citizen } = desk;
  expect((await begin(citizen, pdf(), { name: "マイナンバー 1234 5678 9018.pdf" })).data.kind).toBe(
    "my-number",
  );
});

test("ほかの人の書類は、番号を知っていても、送ることも開くこともできない", async () => {
  const { citizen, caseId, counsellor, open, openAsStaff } = desk;
  const { id } = await send(citizen, pdf());
  const stranger = (await openCase(office, "U-stranger")).citizen;
  expect((await open(id, stranger)).status).toBe(404);
  expect((await office.citizens.request(`/citizen/attachments/${id}`)).status).toBe(401);
  const under = await begin(citizen, pdf());
  const part = { attachment: under.id, number: 0, bytes: base64(pdf()) };
  expect((await stranger.act("attachment.part", part)).status).toBe(404);
  expect((await stranger.act("attachment.finish", { attachment: under.id })).status).toBe(404);
  expect((await counsellor.act("attachment.part", { caseId, ...part })).status).toBe(404);
  const colleague = await signedIn(office, "counsellor", "見本 ほか");
  await counsellor.act("case.assign", { caseId });
  expect((await openAsStaff(id, colleague.headers)).status).toBe(403);
  const officer = await signedIn(office, "city-officer", "見本 市");
  expect((await openAsStaff(id, officer.headers)).status).toBe(403);
  expect((await openAsStaff(id, { ...counsellor.headers, origin: "https://elsewhere.example" })).status).toBe(
    403,
  );
  expect((await openAsStaff(id, { origin: adminOrigin })).status).toBe(401);
});

test("置き場の中身は、ほかの書類の所に移しても、入れかえても開かない", async () => {
  const { citizen, open } = desk;
  const { id } = await send(citizen, pdf({ pages: 3 }));
  const other = await send(citizen, pdf({ pages: 4 }));
  const lies = await office.needs.blobs.get(`${other.id}.kept.0`);
  await office.needs.blobs.put(`${id}.kept.0`, lies ?? new Uint8Array());
  const came = await open(id);
  expect([came.status, (await came.text()).includes("%PDF")]).toEqual([500, false]);
});

test("ウイルスの見つかった書類は開けず、中身は消え、両方に知らせる。圧縮の中でも見つける", async () => {
  const { citizen, caseId, counsellor, open, openAsStaff, blobs } = desk;
  for (const bytes of [pdf({ more: `<< /T (${eicar}) >>` }), docx({ "word/media/a.txt": letters(eicar) })]) {
    const { id, data } = await send(citizen, bytes);
    expect(data.stage).toBe("infected");
    expect(blobs().some((it) => it.startsWith(id))).toBe(false);
    for (const answer of [await open(id), await openAsStaff(id)])
      expect([answer.status, await answer.text()]).toEqual([409, refusalSentences["attachment-unsafe"]]);
    for (const list of [await seenBy(citizen), await seenBy(counsellor, { caseId })])
      expect(list.find((it) => it.id === id)?.stage).toBe("infected");
  }
});

test("調べるしくみが止まっているあいだは待ち、開けず、時計がもう一度調べる", async () => {
  const { citizen, open, stored } = desk;
  const away = { ...office.needs, scanner: { scan: () => Promise.reject(new Error("away")) } };
  const { scanner } = office.needs;
  Object.assign(office.needs, { scanner: away.scanner });
  const { id, data } = await send(citizen, pdf());
  expect(data.stage).toBe("waiting");
  expect((await open(id)).status).toBe(409);
  await expect(attachmentClock(away)).rejects.toThrow();
  expect((await stored(id))?.stage).toBe("waiting");
  Object.assign(office.needs, { scanner });
  await Promise.all([attachmentClock(office.needs), attachmentClock(office.needs)]);
  expect((await stored(id))?.stage).toBe("clean");
  expect((await open(id)).status).toBe(200);
});

test("届き終わらない書類は、一日たつと中身ごと消える", async () => {
  const { citizen, stored, blobs } = desk;
  const { id } = await begin(citizen, pdf());
  await citizen.act("attachment.part", { attachment: id, number: 0, bytes: base64(pdf()) });
  await attachmentClock(office.needs);
  expect(await stored(id)).toBeDefined();
  for (const hours of [25, 26]) {
    const then = { now: () => instant(office.needs.clock.now() + hours * 3_600_000) };
    await attachmentClock({ ...office.needs, clock: then });
  }
  expect(await stored(id)).toBeUndefined();
  expect(blobs().some((it) => it.startsWith(id))).toBe(false);
});

test("同意を取り消すと、書類もコメントも職員には閉じ、本人は読める。送ることはだれにもできない", async () => {
  const { citizen, caseId, counsellor, open, openAsStaff } = desk;
  const { id } = await send(citizen, pdf());
  const under = await begin(citizen, pdf());
  await citizen.act("consent.withdraw", undefined);
  expect([(await openAsStaff(id)).status, (await open(id)).status]).toEqual([403, 200]);
  expect((await counsellor.ask("attachment.see", { caseId })).data.kind).toBe("consent-gone");
  expect((await seenBy(citizen)).length).toBeGreaterThan(0);
  const part = { attachment: under.id, number: 0, bytes: base64(pdf()) };
  expect((await citizen.act("attachment.part", part)).data.kind).toBe("no-consent");
  expect(
    (
      await counsellor.act("attachment.remark", {
        caseId,
        attachment: id,
        page: 1,
        text: "見本",
        once: once(),
      })
    ).data.kind,
  ).toBe("consent-gone");
});
