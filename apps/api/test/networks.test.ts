// The city's roles within the city's networks, where the city wants that: looked at on every call, not at sign-in alone.
import { finishSignIn } from "@kumacari/desk";
import type { Role } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readNetworks } from "../src/app/networks.ts";
import { createStaffApp } from "../src/app/staff-app.ts";
import { adminOrigin, asStaff, hire, type Office, openOffice } from "./office.ts";
import { entriesOf } from "./people-desk.ts";

let office: Office;
let address: string | undefined;
beforeAll(async () => {
  const opened = await openOffice();
  const staffApp = createStaffApp(
    opened.needs,
    opened.provider,
    {
      apiOrigin: "http://localhost:4003",
      adminOrigin,
      networks: readNetworks("203.0.113.0/24, 2001:db8::/32"),
      addressOf: () => address,
    },
    () => undefined,
  );
  office = { ...opened, staffApp };
});
afterAll(() => office.close());

async function enter(role: Role, name: string) {
  const { subject } = await hire(office, role, name);
  const session = await finishSignIn(office.needs, { subject, methods: ["pwd", "otp"] });
  if (!session.ok) throw new Error("no session");
  return asStaff(office, session.value);
}

test.each(["203.0.113.9", "::ffff:203.0.113.9", "2001:db8::1"])("市の中（%s）からは使える", async (from) => {
  address = from;
  expect((await (await enter("city-officer", "見本 ちょうない")).ask("me")).status).toBe(200);
});

test.each([
  ["198.51.100.1", "city-officer"],
  ["2001:db9::1", "city-approver"],
  ["でたらめ", "city-officer"],
  [undefined, "city-officer"],
] as const)("市の外（%s）からは%sの役割を使えず、サインインも終わる", async (from, role) => {
  address = "203.0.113.9";
  const officer = await enter(role, `見本 ${from ?? "ふめい"}`);
  expect((await officer.ask("me")).status).toBe(200);
  address = from;
  const before = (await entriesOf(office, "session-elsewhere")).length;
  const refused = await Promise.all([officer.ask("me"), officer.ask("me")]);
  expect(refused.map(({ status, data }) => [status, data.kind])).toContainEqual([401, "elsewhere"]);
  expect(await entriesOf(office, "session-elsewhere")).toHaveLength(before + 1);
  // Carried back into the city, it opens nothing any more.
  address = "203.0.113.9";
  expect((await officer.ask("me")).data.kind).toBe("not-signed-in");
});

test("相談員は、どこからでも使える", async () => {
  address = undefined;
  expect((await (await enter("counsellor", "見本 そうだん")).ask("me")).status).toBe(200);
});

test.each(["", "203.0.113.0", "203.0.113.0/33", "0.0.0.0/0", "example.jp/24", "203.0.113.0/24,"])(
  "ネットワークと読めない設定（%s）では、起動しない",
  (text) => {
    expect(() => readNetworks(text)).toThrow("no network");
  },
);
