// The whole town with the real services: every door answers, a killed bot comes back, two towns live side by side.
import { statSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { booksOf } from "../../test/books.ts";
import { freeBase } from "../../test/free-base.ts";
import { ownFolder, startBare, until } from "../../test/town.ts";
import { startTown, type Town } from "./start-town.ts";

const own = ownFolder();
let town: Town;

beforeAll(async () => {
  town = await startTown({ basePort: await freeBase(), dataFolder: own.path, quiet: true });
});

afterAll(async () => {
  await town.stop();
  own.remove();
});

test("every door of the ready line answers", async () => {
  const { start, line, api, admin, citizen, idp, mailbox } = town.ready;
  const doors = [
    start,
    mailbox,
    `${line}/_sim/sent`,
    `${api}/healthz`,
    admin,
    citizen,
    `${idp}/.well-known/openid-configuration`,
  ];
  const statuses = await Promise.all(doors.map(async (door) => [door, (await fetch(door)).status]));
  expect(statuses).toEqual(doors.map((door) => [door, 200]));
  expect((await fetch(`${town.ready.bot}/webhook`, { method: "POST", body: "{}" })).status).toBe(401);
});

test("the pages are told where their api is, and only the phone may frame the citizen's", async () => {
  const { api, admin, citizen, line } = town.ready;
  expect(await (await fetch(`${admin}/config.json`)).json()).toEqual({ api });
  const answer = await fetch(`${citizen}/config.json`);
  expect(await answer.json()).toMatchObject({ api, identity: "simulator" });
  expect(answer.headers.get("content-security-policy")).toContain(`frame-ancestors ${line}`);
  expect((await fetch(admin)).headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
});

test("見本の町には、拠点が3つ、職員が11人、市民が12人いる", async () => {
  const { ledger, close } = await booksOf(town);
  expect(await ledger.hubs()).toHaveLength(3);
  const staff = await ledger.staff();
  expect(staff.map(({ role }) => role).sort()).toEqual([
    "auditor",
    "city-approver",
    "city-officer",
    ...Array(4).fill("counsellor"),
    "hub",
    "operator",
    "security",
    "supervisor",
  ]);
  expect(town.platform.phones()).toHaveLength(12);
  const open = await ledger.openCases();
  expect(open).toHaveLength(8);
  for (const it of open) {
    const messages = await ledger.messagesOf(it.id, 0);
    expect(messages.map(({ number }) => number)).toEqual(messages.map((_, index) => index + 1));
    expect(messages).toHaveLength(it.messages);
    const person = await ledger.get("person", { id: it.owner });
    expect(person?.latestCase).toBe(it.id);
  }
  close();
});

test("ブロックした市民のほかは、スマホでも台帳でも友だち", async () => {
  const { ledger, hashes, close } = await booksOf(town);
  const pairs = await Promise.all(
    town.platform.phones().map(async (phone) => {
      const contact = await ledger.get("contact", { line: hashes.lineUser(phone.userId) });
      return { phone: phone.added && !phone.blocked ? "yes" : "no", ledger: contact?.talk.friend };
    }),
  );
  expect(pairs.filter((it) => it.phone !== it.ledger)).toEqual([]);
  expect(pairs.filter((it) => it.ledger === "no")).toHaveLength(1);
  close();
});

test("the seeding leaves no trace in what was sent to LINE", () => {
  expect(
    town.platform
      .sent()
      .filter(({ path }) => /\/message\/(reply|push|multicast|broadcast|narrowcast)$/.test(path)),
  ).toEqual([]);
});

test("a killed bot comes back and takes the next event", async () => {
  const before = town.bot.pid();
  town.bot.kill("SIGKILL");
  await until(() => town.bot.restarts() === 1);
  await town.bot.listening();
  expect(town.bot.pid()).not.toBe(before);
  const phone = town.platform.addPhone({ name: "再起動のあとの人" });
  town.platform.act(phone.id, { follow: true });
  await until(() =>
    town.platform.sent().some(({ path, status }) => path.endsWith("/message/reply") && status === 200),
  );
});

test("a killed engine comes back with its file, and the town goes on", async () => {
  const before = town.enginePid();
  if (before === undefined) throw new Error("no engine");
  process.kill(before, "SIGKILL");
  await until(() => town.enginePid() !== before);
  const phone = town.platform.addPhone({ name: "台帳が戻ったあとの人" });
  const answered = () =>
    town.platform.sent().filter(({ path, status }) => path.endsWith("/message/reply") && status === 200)
      .length;
  const already = answered();
  // A webhook that came while the ledger was away is answered 500: a person taps again.
  await until(async () => {
    town.platform.act(phone.id, { follow: true });
    await new Promise((done) => setTimeout(done, 500));
    return answered() > already;
  }, 20_000);
});

test("the visitor's own phone is made once", async () => {
  const open = () => fetch(`${town.ready.start}/open/phone`, { redirect: "manual" });
  const [first, second] = [await open(), await open()];
  expect(first.status).toBe(303);
  expect(first.headers.get("location")).toBe(`${town.ready.line}/phone/me`);
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
  expect(town.platform.phones().filter(({ id }) => id === "me")).toHaveLength(1);
});

test("the start page answers under its own name only", async () => {
  const { hostname, port } = new URL(town.ready.start);
  const answer = await fetch(`http://127.0.0.1:${port}/staff.json`);
  expect([hostname, answer.status]).toEqual(["localhost", 421]);
});

test("a second town lives beside it; two towns do not share a folder; a fresh start begins anew", async () => {
  const basePort = await freeBase();
  await expect(startBare({ basePort, dataFolder: own.path })).rejects.toThrow(/別の町/);
  await expect(startBare({ basePort, dataFolder: own.path, fresh: true })).rejects.toThrow(/別の町/);
  const other = ownFolder();
  const second = await startBare({ basePort, dataFolder: other.path });
  expect((await fetch(`${second.ready.start}/`)).status).toBe(200);
  expect((await fetch(`${town.ready.start}/`)).status).toBe(200);
  await second.stop();
  const fresh = await startBare({ basePort, dataFolder: other.path, fresh: true });
  expect(fresh.ready.channelSecret).not.toBe(second.ready.channelSecret);
  await fresh.stop();
  other.remove();
});

test("nobody but its owner can look into the data folder", () => {
  expect(statSync(own.path).mode & 0o077).toBe(0);
  expect(statSync(`${own.path}/town.json`).mode & 0o077).toBe(0);
});
