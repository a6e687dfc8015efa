// Whoever stops sending a file leaves nothing of it, and may begin as often as they like.
import { pdf } from "@kumacari/attachment/test/make";
import { attachmentLimits } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type AttachmentDesk, base64, begin, openAttachmentDesk } from "./attachment-desk.ts";
import { type Office, once, openOffice } from "./office.ts";

let office: Office;
let desk: AttachmentDesk;
beforeAll(async () => {
  office = await openOffice();
  desk = await openAttachmentDesk(office);
});
afterAll(() => office.close());

test("送るのをやめた書類は、中身ごとすぐに消え、何度でも送り直せる。届いた書類は消えない", async () => {
  const { citizen, caseId, counsellor, stored, blobs, entriesOn } = desk;
  for (let n = 0; n <= attachmentLimits.underWay; n += 1) {
    const key = once();
    const { id, status } = await begin(citizen, pdf(), { key });
    expect(status).toBe(200);
    await citizen.act("attachment.part", { attachment: id, number: 0, bytes: base64(pdf()) });
    // A colleague's key is another file.
    await counsellor.act("attachment.discard", { caseId, once: key });
    expect(await stored(id)).toBeDefined();
    const both = [
      citizen.act("attachment.discard", { once: key }),
      citizen.act("attachment.discard", { once: key }),
    ];
    expect((await Promise.all(both)).map((it) => it.status)).toEqual([200, 200]);
    expect([await stored(id), blobs().filter((it) => it.startsWith(id))]).toEqual([undefined, []]);
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
