import type { BookingView } from "@kumacari/desk";
import type { Staff } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeCase } from "../close-case.ts";
import { type Office, once, openCase, openOffice } from "../office.ts";
import { at, atConsole, dayAhead, openDays, openHub, seat } from "./desks.ts";

let office: Office;
let hub: Awaited<ReturnType<typeof openHub>>;
let counsellor: Staff;
beforeAll(async () => {
  office = await openOffice();
  await openDays(office);
  hub = await openHub(office, "喫茶 ひなた", 1);
  counsellor = await seat(office, "相談員 いち", hub.id);
});
afterAll(() => office.close());

test("これからの面談があるうちは相談を終了できず、取り消せば終了でき、終了した相談には予約できない", async () => {
  const { caseId, citizen } = await openCase(office, "U-closes");
  const desk = await atConsole(office, counsellor);
  const day = dayAhead(office, 2);
  const asked = { way: "hub", hub: hub.id, from: at(day, 9) };
  const { data } = await citizen.act("booking.reserve", { ...asked, once: once() });
  const { booked } = data as unknown as { booked: BookingView };
  expect((await closeCase(office, desk, caseId, 0)).data.kind).toBe("sittings-ahead");
  expect((await citizen.act("booking.cancel", { id: booked.id })).status).toBe(200);
  expect((await closeCase(office, desk, caseId, 0)).status).toBe(200);
  expect((await citizen.act("booking.reserve", { ...asked, once: once() })).data.kind).toBe("no-case");
});

test("終了と予約が同時に来ても、終了した相談に面談は残らない", async () => {
  const desk = await atConsole(office, counsellor);
  const day = dayAhead(office, 3);
  for (const hour of [9, 10, 11, 12, 13]) {
    const { caseId, citizen } = await openCase(office, `U-both-${hour}`);
    await desk.act("case.assign", { caseId });
    const [closed, booked] = await Promise.all([
      closeCase(office, desk, caseId, 0),
      citizen.act("booking.reserve", { way: "hub", hub: hub.id, from: at(day, hour), once: once() }),
    ]);
    const it = await office.needs.ledger.get("case", { id: caseId });
    expect([closed.status === 200, "booked" in booked.data]).toEqual([
      it?.closed !== undefined,
      it?.closed === undefined,
    ]);
  }
});
