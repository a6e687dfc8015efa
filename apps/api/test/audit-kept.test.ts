// The audit end to end: nothing without an entry, everything numbered, signed, sent to the city, proved and checked by its program.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  DeleteItemCommand,
  PutItemCommand,
  type PutItemCommandInput,
  ScanCommand,
} from "@aws-sdk/client-dynamodb";
import { checkEntry } from "@kumacari/crypto/witness";
import { catchUp, mailDay, signCheckpoint } from "@kumacari/desk/audit";
import type { Post } from "@kumacari/desk/ports";
import { acts, days, endOfJstDay, hours, minutes, plus } from "@kumacari/domain";
import { createLedger } from "@kumacari/store";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { keepAudit } from "./keep-audit.ts";
import { type Office, once, openCase, openOffice, signedIn } from "./office.ts";

let office: Office;
let it: ReturnType<typeof keepAudit>;
let auditor: Awaited<ReturnType<typeof signedIn>>;
let caseId: string;
beforeAll(async () => {
  office = await openOffice();
  it = keepAudit(office);
  ({ caseId } = await openCase(office, "U-kept"));
});
// Whole days pass in between: no session lasts that long.
beforeEach(async () => {
  auditor = await signedIn(office, "auditor", "見本 かんさ");
});
afterAll(() => office.close());

test("記録の号・検査点・証明を取り出して、ブラウザーと市のプログラムの両方で確かめられる", async () => {
  await it.turn();
  const { data: page } = await auditor.ask("audit.search", { on: caseId });
  const rows = page.rows as { number: number; act: string; on: string[] }[];
  expect(rows.map(({ act }) => act)).toContain("intake-submitted");
  const number = rows[0]?.number ?? -1;
  const { data: entry } = await auditor.ask("audit.entry", { number });
  expect(entry).toMatchObject({ number, covered: { size: expect.any(Number) } });
  const { data: files } = await auditor.act("audit.prove", { number });
  const { proof, line, vkey, size } = files as Record<string, string>;
  expect(Buffer.byteLength(proof ?? "")).toBeLessThan(1_200);
  const checked = await checkEntry({ proof: proof ?? "", line: line ?? "", vkey: vkey ?? "" });
  expect(checked).toMatchObject({ holds: { path: true, signature: true }, index: number, size });
  const folder = `${office.folder}/city`;
  mkdirSync(folder);
  writeFileSync(`${folder}/proof.txt`, proof ?? "");
  writeFileSync(`${folder}/entry.json`, line ?? "");
  writeFileSync(`${folder}/key.txt`, vkey ?? "");
  const args = [
    "--proof",
    `${folder}/proof.txt`,
    "--entry",
    `${folder}/entry.json`,
    "--key",
    `${folder}/key.txt`,
  ];
  expect(city("prove", ...args)).toMatchObject({ ok: true, index: number });
  // Another key, another's checkpoint: refused.
  expect((await auditor.act("audit.prove", { number, size: 1 })).data.kind).toBe("no-checkpoint");
});

test("検査点は増えたときだけ、同じ時には同じものが作られ、書いたものは二度と書き換わらない", async () => {
  await it.turn();
  const first = await it.audit.newestWitness();
  // The signing's own entry asks for no other.
  for (let n = 0; n < 3; n += 1) await it.turn();
  expect((await it.audit.newestWitness())?.size).toBe(first?.size);
  auditor = await signedIn(office, "auditor", "見本 かんさ");
  await auditor.ask("audit.checkpoints", {});
  await auditor.act("audit.checkpoint", { size: first?.size });
  office.wait(minutes(10));
  await it.sweeper.sweep(office.needs.clock.now());
  // Two at once, and one that was killed after the archive and before the ledger.
  const dying = { ...it, ledger: { ...it.ledger, commit: () => Promise.reject(new Error("killed")) } };
  await expect(signCheckpoint(dying)).rejects.toThrow("killed");
  await Promise.all([signCheckpoint(it), signCheckpoint(it)]);
  const second = await it.audit.newestWitness();
  expect(second?.size).toBeGreaterThan(first?.size ?? 0);
  const names = readdirSync(`${office.folder}/archive`).toSorted();
  const kept = readFileSync(`${office.folder}/archive/${names.at(-1)}`, "utf8");
  expect(kept).toBe(second?.note);
  expect(statSync(`${office.folder}/archive/${names.at(-1)}`).mode & 0o222).toBe(0);
  await expect(it.archive.keep(names[0] ?? "", Buffer.from("other"))).rejects.toThrow("stay");
  const { data: grown } = await auditor.act("audit.growth", { old: first?.size, now: second?.size });
  const folder = `${office.folder}/growth`;
  mkdirSync(folder);
  for (const [name, text] of Object.entries(grown)) writeFileSync(`${folder}/${name}.txt`, String(text));
  writeFileSync(`${folder}/key.txt`, it.signer.vkey);
  const files = [
    "--proof",
    `${folder}/proof.txt`,
    "--old",
    `${folder}/old.txt`,
    "--new",
    `${folder}/now.txt`,
  ];
  expect(city("consistency", ...files, "--key", `${folder}/key.txt`)).toMatchObject({ ok: true });
});

test("流れから漏れた記録は、見つけて番号をつけ、そのことも記録に残る", async () => {
  await it.turn();
  const { size } = await it.audit.head();
  await office.needs.ledger.note({
    act: "refused",
    actor: { kind: "system", part: "api" },
    on: [],
    why: "lost",
  });
  expect(await catchUp(it)).toBe(0);
  office.wait(minutes(6));
  // The one that was lost, and what signing wrote.
  expect(await catchUp(it)).toBe(2);
  expect((await it.audit.head()).size).toBe(size + 2);
  office.wait(minutes(6));
  await it.sweeper.sweep(office.needs.clock.now());
  const after = await it.audit.entries(size, size + 3);
  expect(after.map(({ act }) => act)).toContain("audit-caught-up");
});

test("書き換えられた台帳には、署名しない", async () => {
  const { Items = [] } = await office.client.send(
    new ScanCommand({
      TableName: office.table,
      FilterExpression: "kind = :e",
      ExpressionAttributeValues: { ":e": { S: "entry" } },
    }),
  );
  await office.needs.ledger.note({
    act: "refused",
    actor: { kind: "system", part: "api" },
    on: [],
    why: "test",
  });
  office.wait(minutes(10));
  await it.sweeper.sweep(office.needs.clock.now());
  const head = await it.audit.head();
  const [last] = await it.audit.entries(head.size - 1, head.size);
  const { Items: now = Items } = await office.client.send(new ScanCommand({ TableName: office.table }));
  const item = now.find(({ sk, kind }) => kind?.S === "entry" && sk?.S === last?.id);
  const put = (Item: PutItemCommandInput["Item"]) =>
    office.client.send(new PutItemCommand({ TableName: office.table, Item }));
  await put({ ...item, why: { S: "changed" } });
  await expect(signCheckpoint(it)).rejects.toThrow("not what was signed");
  await office.client.send(
    new DeleteItemCommand({
      TableName: office.table,
      Key: { pk: item?.pk ?? { S: "" }, sk: item?.sk ?? { S: "" } },
    }),
  );
  await expect(signCheckpoint(it)).rejects.toThrow("gone");
  await put(item);
  await signCheckpoint(it);
  expect((await it.audit.newestWitness())?.size).toBe(head.size);
});

test("市への手紙は一日に一通。送れなければ送れるまで、途中で切れても、二人が同時でも", async () => {
  const { letters, away } = office.outside;
  const toCity = () => letters.filter(({ to }) => to === "city");
  const before = toCity().length;
  // From the morning on, so that its hours do not run into the next day's letter.
  office.wait(endOfJstDay(office.needs.clock.now(), 1) + hours(9) - office.needs.clock.now());
  away.post = true;
  await expect(mailDay(it)).rejects.toThrow();
  await mailDay(it);
  expect(toCity().length).toBe(before);
  away.post = false;
  office.wait(minutes(5));
  await Promise.all([mailDay(it), mailDay(it)]);
  for (let n = 0; n < 3; n += 1) await mailDay(it);
  expect(toCity().length).toBe(before + 1);
  const letter = toCity().at(-1);
  const witness = await it.audit.newestWitness();
  expect(letter?.attached?.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([
    witness?.note,
    `${it.signer.vkey}\n`,
  ]);
  // Killed before the mail service had it: the next turn after a while sends it.
  office.wait(days(1));
  const handed = Promise.withResolvers<void>();
  const killed: Post = {
    send: () => {
      handed.resolve();
      return new Promise(() => undefined);
    },
  };
  void mailDay({ ...it, post: killed });
  await handed.promise;
  await mailDay(it);
  expect(toCity().length).toBe(before + 1);
  office.wait(minutes(5));
  await mailDay(it);
  await mailDay(it);
  expect(toCity().length).toBe(before + 2);
  office.wait(hours(1));
  await mailDay(it);
  expect(toCity().length).toBe(before + 2);
});

test("記録を書けなければ、変えることも、読むことも、断ることも、探すことも、起こらない", async () => {
  const { needs, client, table } = office;
  const staff = await signedIn(office, "counsellor", "見本 とまる");
  const [id] = (await it.audit.entries(0, 1)).map((entry) => entry.id);
  const taken = (await it.audit.entries(0, 1))[0];
  // The engine refuses the entry: one of this id and moment lies there already.
  const stuck = {
    client,
    table,
    clock: { now: () => taken?.at ?? needs.clock.now() },
    // Every id is the one that is taken.
    chance: { ...needs.chance, id: (() => id) as never },
  };
  const broken = createLedger(stuck);
  const session = {
    token: needs.hashes.token("nobody"),
    who: { kind: "staff", id: needs.chance.id("staff") },
    since: needs.clock.now(),
    until: plus(needs.clock.now(), hours(1)),
    version: 1,
  } as const;
  const because = { act: "staff-signed-in", actor: { kind: "system", part: "api" }, on: [] } as const;
  await expect(broken.commit([{ op: "create", kind: "session", value: session }], because)).rejects.toThrow();
  expect(await needs.ledger.get("session", { token: session.token })).toBeUndefined();
  await expect(broken.note(because)).rejects.toThrow();
  const honest = { ...needs.ledger };
  // From here on no entry of the office can be written.
  const refuse = () => Promise.reject(new Error("no entry"));
  Object.assign(needs.ledger, { note: refuse, commit: refuse });
  const { vault } = needs;
  Object.assign(needs, { vault: { open: refuse } });
  try {
    const answers = await Promise.all([
      staff.act("case.assign", { caseId }),
      staff.ask("case.see", { caseId }),
      staff.ask("people.see"),
      auditor.ask("audit.search", {}),
      auditor.act("audit.prove", { number: 0 }),
      staff.act("news.propose", { title: "見本", text: "見本です。", once: once() }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([500, 500, 500, 500, 500, 500]);
    expect(JSON.stringify(answers)).not.toContain("見本 はなこ");
  } finally {
    Object.assign(needs.ledger, honest);
    Object.assign(needs, { vault });
  }
  expect((await needs.ledger.get("case", { id: caseId as never }))?.assignee).toBeUndefined();
});

test("探すのは、期間・したこと・人・記録・糸のどれでも。見つけたものを読む数より多くは読まない", async () => {
  const many = Array.from({ length: 60 }, () =>
    office.needs.ledger.note({ act: "refused", actor: { kind: "system", part: "api" }, on: [], why: "many" }),
  );
  await Promise.all(many);
  await it.turn();
  const rowsOf = async (asked: object) =>
    ((await auditor.ask("audit.search", asked)).data.rows ?? []) as Record<string, unknown>[];
  const now = office.needs.clock.now();
  expect((await rowsOf({})).length).toBeGreaterThan(10);
  expect(await rowsOf({ from: plus(now, days(1)) })).toEqual([]);
  expect(new Set((await rowsOf({ act: "intake-submitted" })).map(({ act }) => act))).toEqual(
    new Set(["intake-submitted"]),
  );
  const [mine] = await rowsOf({ act: "audit-searched" });
  expect(mine?.who).toBe("見本 かんさ");
  expect(new Set((await rowsOf({ who: mine?.whoId })).map(({ whoId }) => whoId))).toEqual(
    new Set([mine?.whoId]),
  );
  const short = `K-${caseId.slice(-6)}`;
  expect((await rowsOf({ on: short })).length).toBe((await rowsOf({ on: caseId })).length);
  expect((await rowsOf({ on: short, act: "intake-submitted" })).length).toBe(1);
  const threads = await rowsOf({ trail: mine?.trail });
  expect(threads.map(({ trail }) => trail)).toEqual([mine?.trail]);
  // Page after page: every entry once, the newest first.
  const all: string[] = [];
  for (let after: unknown; ; ) {
    const { data } = await auditor.ask("audit.search", after ? { after, to: now } : { to: now });
    all.push(...(data.rows as { id: string }[]).map(({ id }) => id));
    after = data.next;
    if (!after) break;
  }
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(90);
  expect((await auditor.ask("audit.search", { on: "名前" })).status).toBe(400);
  expect(Object.keys(acts)).toContain(String(mine?.act));
});

function city(...args: readonly string[]): object {
  const program = fileURLToPath(new URL("../../../packages/verifier/cli/main.ts", import.meta.url));
  return JSON.parse(spawnSync(process.execPath, [program, ...args], { encoding: "utf8" }).stdout);
}
