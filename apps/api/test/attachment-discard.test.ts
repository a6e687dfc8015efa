// Whoever stops sending a file leaves nothing of it, and may begin as often as they like; of many at once no more than may be.
import { pdf } from "@kumacari/attachment/test/make";
import { attachmentClock, beginAttachment, ownGrounds } from "@kumacari/desk";
import { attachmentLimits, hours, instant, minutes, plus } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AttachmentDesk, base64, begin, openAttachmentDesk, send } from "./attachment-desk.ts";
import { onceKey } from "./booking/crowd.ts";
import { meanwhile } from "./booking/meanwhile.ts";
import { type Office, once, openCase, openOffice } from "./office.ts";

let office: Office;
let desk: AttachmentDesk;
beforeAll(async () => {
  office = await openOffice();
  desk = await openAttachmentDesk(office);
});
afterAll(() => office.close());

const lying = (id: string) => desk.blobs().filter((it) => it.startsWith(id));
const after = (span: number) => ({ now: () => plus(instant(office.needs.clock.now()), span) });
/** Longer than any call lives. */
const turnLater = () => attachmentClock({ ...office.needs, clock: after(minutes(6)) });

test("送るのをやめた書類は、中身ごとすぐに消え、何度でも送り直せる。届いた書類は消えない", async () => {
  const { citizen, caseId, counsellor, stored, entriesOn } = desk;
  for (let n = 0; n <= attachmentLimits.underWay; n += 1) {
    const key = once();
    const { id, status } = await begin(citizen, pdf(), { key });
    expect(status).toBe(200);
    await citizen.act("attachment.part", { attachment: id, number: 0, bytes: base64(pdf()) });
    // A colleague's key is another file.
    await counsellor.act("attachment.discard", { caseId, once: key });
    expect((await stored(id))?.stage).toBe("sending");
    const both = [
      citizen.act("attachment.discard", { once: key }),
      citizen.act("attachment.discard", { once: key }),
    ];
    expect((await Promise.all(both)).map((it) => it.status)).toEqual([200, 200]);
    expect([(await stored(id))?.stage, lying(id)]).toEqual(["discarded", []]);
    expect((await entriesOn(id)).map((it) => it.act?.S)).toContain("attachment-discarded");
  }
  const key = once();
  const { id } = await begin(citizen, pdf(), { key });
  await citizen.act("attachment.part", { attachment: id, number: 0, bytes: base64(pdf()) });
  const [, sent] = await Promise.all([
    citizen.act("attachment.discard", { once: once() }),
    citizen.act("attachment.finish", { attachment: id }),
  ]);
  expect(sent.status).toBe(200);
  await citizen.act("attachment.discard", { once: key });
  expect([(await stored(id))?.stage, (await desk.open(id)).status]).toEqual(["clean", 200]);
});

test("やめる途中で落ちても、送りかけの一片があとから届いても、時計が残りをすべて消す。となりの書類は残る", async () => {
  const { citizen, stored, entriesOn } = desk;
  const neighbour = await send(citizen, pdf());
  const key = once();
  const { id } = await begin(citizen, pdf(), { key });
  const part = { attachment: id, number: 0, bytes: base64(pdf()) };
  await citizen.act("attachment.part", part);
  const [sent = ""] = lying(id);
  const { blobs } = office.needs;
  // The process ends between the commit and the bytes.
  Object.assign(office.needs, { blobs: { ...blobs, remove: () => Promise.reject(new Error("killed")) } });
  await citizen.act("attachment.discard", { once: key });
  Object.assign(office.needs, { blobs });
  expect(lying(id)).toEqual([sent]);
  // Nothing of it is anybody's any more: no part, no end, no second beginning, no row of the disclosed or the seen.
  const late = [
    await citizen.act("attachment.part", part),
    await citizen.act("attachment.finish", { attachment: id }),
    await begin(citizen, pdf(), { key }),
  ];
  expect(late.map((it) => it.status)).toEqual([404, 404, 404]);
  expect((await citizen.ask("attachment.see")).data.list).not.toContainEqual(expect.objectContaining({ id }));
  await turnLater();
  expect([await stored(id), lying(id)]).toEqual([undefined, []]);
  expect((await entriesOn(id)).map((it) => it.act?.S)).toContain("attachment-swept");
  expect((await desk.open(neighbour.id)).status).toBe(200);
});

test("片づけの途中で届いた一片も消え、届ききった書類の送りかけは、落ちたあとも残らない", async () => {
  const { citizen, stored } = desk;
  const key = once();
  const { id } = await begin(citizen, pdf(), { key });
  await citizen.act("attachment.discard", { once: key });
  await office.needs.blobs.put(`${id}.sent.0`, new Uint8Array([1]));
  await attachmentClock(office.needs);
  expect(await stored(id)).toBeDefined();
  await turnLater();
  expect([await stored(id), lying(id)]).toEqual([undefined, []]);

  const { scanner } = office.needs;
  Object.assign(office.needs, { scanner: { scan: () => Promise.reject(new Error("killed")) } });
  const whole = await send(citizen, pdf());
  Object.assign(office.needs, { scanner });
  await attachmentClock(office.needs);
  expect([(await stored(whole.id))?.stage, lying(whole.id)]).toEqual(["clean", [`${whole.id}.kept.0`]]);
});

test("一日たって片づけられるその時に届ききった書類は、消えない", async () => {
  const { citizen, stored, open } = desk;
  const { id } = await begin(citizen, pdf());
  await citizen.act("attachment.part", { attachment: id, number: 0, bytes: base64(pdf()) });
  const { ledger } = office.needs;
  const commit: typeof ledger.commit = async (...all) => {
    await citizen.act("attachment.finish", { attachment: id });
    return ledger.commit(...all);
  };
  await attachmentClock({ ...office.needs, clock: after(hours(25)), ledger: { ...ledger, commit } });
  expect([(await stored(id))?.stage, (await open(id)).status]).toEqual(["clean", 200]);
});

test("最後の一つの空きを二人が同時に取ろうとすると、あとの方は数え直して断られる", async () => {
  const { citizen, caseId } = await openCase(office, "U-last-place");
  for (let n = 1; n < attachmentLimits.underWay; n += 1) await begin(citizen, pdf());
  const owner = (await office.needs.ledger.get("case", { id: caseId }))?.owner;
  if (!owner) throw new Error("no case");
  const { needs } = meanwhile(office, "attachment-begun", async () => {
    expect((await begin(citizen, pdf())).status).toBe(200);
  });
  const sent = { name: "見本.pdf", size: pdf().length, once: onceKey() };
  const late = await beginAttachment(needs, ownGrounds(needs, { id: owner }), sent);
  expect(late).toMatchObject({ ok: false, error: { kind: "too-many-attachments" } });
  expect(await needs.ledger.attachmentsOf(caseId)).toHaveLength(attachmentLimits.underWay);
});
