import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office.ts";
import { entriesOf } from "../people-desk.ts";
import { createAuthenticator } from "./authenticator.ts";
import { equipped, newBrowser, stepUp } from "./desk.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

test("よその人が四百回間違えても、本人はすぐにパスキーで入れる", async () => {
  const { device, staff } = await equipped(office, "counsellor");
  // A stranger knows the credential id and the owner's handle, as a lost device would show them, and not the key.
  const guess = { ...device.assert({ challenge: "x" }, { forged: true }) };
  const statuses = new Map<number, number>();
  const strange = async () => {
    const stranger = newBrowser(office);
    const { challenge } = await stranger.begin();
    for (let n = 0; n < 20; n += 1) {
      const { status } = await stranger.send(challenge, guess);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 20 }, strange));
  // Slowed down after five tries each, or six where two seconds had passed; only tries that were looked at cost an entry.
  const looked = statuses.get(401) ?? 0;
  expect(looked + (statuses.get(429) ?? 0)).toBe(400);
  expect(looked).toBeGreaterThanOrEqual(100);
  expect(looked).toBeLessThan(160);
  const refused = await entriesOf(office, "passkey-refused");
  const mark = office.needs.hashes.passkey(device.id);
  expect(refused.filter((it) => it.includes(mark))).toHaveLength(looked);
  const own = newBrowser(office);
  expect((await own.signIn(device)).status).toBe(200);
  expect((await own.page().ask("me")).data).toMatchObject({ id: staff.id });
});

test("同じブラウザーの間違いは、待ち時間が倍々に延び、60秒より長くはならず、待てば入れる", async () => {
  const { device } = await equipped(office, "counsellor");
  const browser = newBrowser(office);
  const wrong = () => browser.signIn(device, { forged: true });
  for (let n = 0; n < 5; n += 1) expect((await wrong()).status).toBe(401);
  for (const expected of [2, 4, 8, 16, 32, 60, 60]) {
    const { status, data } = await wrong();
    const seconds = Number(/([0-9]+)秒/.exec(JSON.stringify(data))?.[1]);
    // A second may have gone by since the last try.
    expect([status, expected - seconds]).toEqual([429, expect.toSatisfy((it) => it === 0 || it === 1)]);
    office.wait(seconds * 1000);
    expect((await wrong()).status).toBe(401);
  }
  office.wait(60_000);
  expect((await browser.signIn(device)).status).toBe(200);
  // Right once, and the count begins anew.
  expect((await browser.signIn(device, { forged: true })).status).toBe(401);
});

test("確かめの間違いが遅くするのは、そのサインインだけ", async () => {
  const mine = await equipped(office, "operator");
  for (let n = 0; n < 5; n += 1) await stepUp(mine, mine.device, { forged: true });
  expect((await stepUp(mine, mine.device)).data.kind).toBe("too-many-tries");
  expect((await newBrowser(office).signIn(mine.device)).status).toBe(200);
  expect((await mine.ask("me")).status).toBe(200);
});

test("登録のあるパスキーとないパスキーで、答えもかかる時間も変わらない", async () => {
  const { device } = await equipped(office, "counsellor");
  const nobodys = createAuthenticator();
  const times = { known: [] as number[], unknown: [] as number[] };
  const answers = new Set<string>();
  for (let n = 0; n < 25; n += 1) {
    for (const [kind, it] of [
      ["known", device],
      ["unknown", nobodys],
    ] as const) {
      const browser = newBrowser(office);
      const { challenge } = await browser.begin();
      const answer = it.assert({ challenge }, { forged: true, userHandle: "x" });
      const from = performance.now();
      const { status, data } = await browser.send(challenge, answer);
      times[kind].push(performance.now() - from);
      answers.add(JSON.stringify([status, data]));
    }
  }
  expect(answers.size).toBe(1);
  const middle = (of: readonly number[]) => of.toSorted((a, b) => a - b)[12] ?? 0;
  const ratio = middle(times.known) / middle(times.unknown);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.7);
  // And no options of the server name anybody before somebody is proved.
  expect((await newBrowser(office).begin()) as object).toMatchObject({ allowCredentials: [] });
});
