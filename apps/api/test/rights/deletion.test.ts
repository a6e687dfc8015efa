// Deleted by two of the staff: nothing opens any more, nothing that lay beside the key is left, and the person hears it.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import type { OwnRequests } from "@kumacari/desk";
import { caseNumber } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Office, openOffice } from "../office.ts";
import { type Clerk, clerk, entriesOf } from "../people-desk.ts";
import { plant } from "./planted.ts";

let office: Office;
let security: Clerk;
let approver: Clerk;
beforeAll(async () => {
  office = await openOffice();
  security = await clerk(office, "security", "見本 まもり");
  approver = await clerk(office, "city-approver", "見本 みとめ");
  await clerk(office, "operator", "見本 うごかし");
});
afterAll(() => office.close());

const everything = async () =>
  (await office.client.send(new ScanCommand({ TableName: office.table, ConsistentRead: true }))).Items ?? [];
const files = () => readdirSync(join(office.folder, "blobs"), { recursive: true }).map(String);

test("消去を決めると、鍵・探す手がかり・照合用の印・書類の中身がなくなり、植えた言葉は生の台帳に一つもなく、ほかの人のものは残る", async () => {
  const [it, other] = [await plant(office, "gone"), await plant(office, "stays")];
  const { needs } = office;
  for (const { attachment } of [it, other]) {
    await needs.blobs.put(`${attachment}.kept.0`, new Uint8Array([1, 2, 3]));
  }
  await it.citizen.act("right.ask", { about: "deletion", what: it.seed("request.words"), wish: "" });
  await it.citizen.act("right.ask", { about: "disclosure", what: "", wish: "" });
  const tags = [it, other].map(({ owner }) => needs.known.of([`o:${owner}`]));
  const shelvesWith = async (tag: Uint8Array | undefined) =>
    (await everything()).filter(
      ({ marks }) => marks?.B && Buffer.from(marks.B).includes(Buffer.from(tag ?? [])),
    ).length;
  expect(await shelvesWith(tags[0])).toBeGreaterThan(0);
  const othersShelves = await shelvesWith(tags[1]);
  expect((await needs.ledger.clueListsOf(it.owner)).length).toBe(1);

  await security.act("keys.askShred", { owner: it.owner, reason: "asked", dry: false });
  const typed = caseNumber(it.caseId);
  expect((await approver.act("keys.shred", { owner: it.owner, typed, dry: false })).status).toBe(200);

  expect(await needs.ledger.clueListsOf(it.owner)).toEqual([]);
  expect([await shelvesWith(tags[0]), await shelvesWith(tags[1])]).toEqual([0, othersShelves]);
  expect(files().filter((name) => name.startsWith(it.attachment))).toEqual([]);
  expect(files().filter((name) => name.startsWith(other.attachment)).length).toBe(1);
  const sealed = await needs.ledger.messagesOf(it.caseId, 0);
  const because = { act: "case-read", actor: { kind: "system", part: "api" }, on: [] } as const;
  await expect(needs.vault.open("message", sealed, because)).rejects.toThrow("key was destroyed");
  const raw = Buffer.from(JSON.stringify(await everything())).toString("utf8");
  for (const said of it.planted.values()) expect(raw.includes(said)).toBe(false);

  const { list } = (await it.citizen.ask("right.mine")).data as unknown as OwnRequests;
  expect(Object.fromEntries(list.map(({ about, state }) => [about, state]))).toEqual({
    deletion: "done",
    disclosure: "done",
  });
  expect(list.find(({ about }) => about === "deletion")?.answer).toMatchObject({ outcome: "all" });
  expect((await entriesOf(office, "person-cleared")).some((entry) => entry.includes(it.owner))).toBe(true);
  // Asked once more, everything is done already.
  expect((await approver.act("keys.shred", { owner: it.owner, typed, dry: false })).data.kind).toBe(
    "shredded",
  );
});

test("片づけの途中で落ちても、もう一度押すと続きから終わる", async () => {
  const it = await plant(office, "killed");
  const { needs } = office;
  await needs.blobs.put(`${it.attachment}.kept.0`, new Uint8Array([1]));
  await security.act("keys.askShred", { owner: it.owner, reason: "asked", dry: false });
  const typed = caseNumber(it.caseId);
  await approver.act("keys.shred", { owner: it.owner, typed, dry: false });
  const shred = await needs.ledger.get("shred", { owner: it.owner });
  if (!shred) throw new Error("nothing was ended");
  const { cleared: _, ...uncleared } = shred;
  await needs.ledger.commit([{ op: "update", kind: "shred", value: uncleared }], {
    act: "town-seeded",
    actor: { kind: "system", part: "town" },
    on: [],
  });
  await needs.blobs.put(`${it.attachment}.kept.0`, new Uint8Array([1]));
  const done = async () =>
    ((await security.ask("keys.shreds")).data as { done: { owner: string; left: boolean }[] }).done.find(
      ({ owner }) => owner === it.owner,
    )?.left;
  expect(await done()).toBe(true);
  const dry = await security.act("keys.shred", { owner: it.owner, dry: true });
  expect(JSON.stringify(dry.data)).toContain("続きから");
  expect((await security.act("keys.shred", { owner: it.owner, dry: false })).data).toMatchObject({
    done: true,
  });
  expect(await done()).toBe(false);
  expect(files().filter((name) => name.startsWith(it.attachment))).toEqual([]);
});
