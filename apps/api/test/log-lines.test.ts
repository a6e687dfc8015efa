// A run over every procedure of both sides, with everything broken below: what the log says holds nothing of anybody.
import { citizenRouter, staffRouter } from "@kumacari/rpc";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createCitizenApp } from "../src/app/citizen-app.ts";
import { createStaffApp } from "../src/app/staff-app.ts";
import { keepingLog, oddIn } from "./log-lines.ts";
import { samples } from "./matrix/samples.ts";
import { adminOrigin, citizenOrigin, type Office, openOffice } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const planted = "見本 はなこ 090-1234-5678 東区見本町1-2-3 hanako@example.jp";
class 見本はなこ extends Error {
  override readonly name = '見本 はなこ\r\n\u001b[2J{"at":1}';
}

test("どの手続きがどう壊れても、ログの行は決まった形で、番人は一行にも個人情報を見つけない", async () => {
  const { log, lines } = keepingLog(office);
  const broken = async (): Promise<never> => {
    throw new 見本はなこ(planted);
  };
  const needs = {
    ...office.needs,
    ledger: new Proxy(office.needs.ledger, { get: () => broken }),
  };
  const identity = { newVerifier: () => "v", signInUrl: broken, claimsOf: broken, signOutUrl: broken };
  const staff = createStaffApp(needs, identity, { apiOrigin: "http://localhost:4003", adminOrigin }, log);
  const citizens = createCitizenApp(needs, { citizenOrigin, lineUserOf: broken }, log);
  const cookie = `__Host-kumacari-staff=${"x".repeat(43)}`;
  const authorization = `Bearer ${"x".repeat(43)}`;
  const procedures = [
    ...Object.keys(samples).map(
      (it) => [staff, `/staff/trpc/${it}`, { origin: adminOrigin, cookie }] as const,
    ),
    ...Object.keys(citizenRouter._def.procedures).map(
      (it) => [citizens, `/citizen/trpc/${it}`, { origin: citizenOrigin, authorization }] as const,
    ),
  ];
  expect(procedures.length).toBeGreaterThan(Object.keys(staffRouter._def.procedures).length);
  for (const [app, path, from] of procedures) {
    const headers = { ...from, "content-type": "application/json" };
    await app.request(`${path}?input=${encodeURIComponent(JSON.stringify({ planted }))}`, { headers });
    await app.request(path, { method: "POST", headers, body: JSON.stringify({ planted }) });
  }
  for (const path of ["/staff/sign-in", `/staff/sign-in/callback?state=${planted}`])
    await staff.request(path);
  expect(lines.length).toBeGreaterThan(procedures.length);
  expect(oddIn(lines)).toEqual([]);
});

test("個人の言葉や、行を割る字を持つ行なら、見つける", () => {
  const { log, lines } = keepingLog(office);
  log({ event: "fault", path: "case.see", fault: "Error" });
  const [line = ""] = lines;
  expect(oddIn([line])).toEqual([]);
  const bent = [
    line.replace("case.see", planted),
    line.replace("+09:00", "Z"),
    `${line}\n`,
    line.replace("case", "ca\rse"),
  ];
  expect(oddIn(bent).length).toBe(bent.length);
});
