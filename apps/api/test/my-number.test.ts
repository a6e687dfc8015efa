// A My Number is taken on no page: refused with a sentence, written down as refused, and kept nowhere.
import { readdirSync, readFileSync } from "node:fs";
import { ScanCommand } from "@aws-sdk/client-dynamodb";
import { refusalSentences } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, asCitizen, type Office, once, openCase, openOffice, signedIn } from "./office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

// Twelve digits whose check digit is right; nobody's.
const ways = [
  "マイナンバーは 1234 5678 9018 です。",
  "個人番号：１２３４－５６７８－９０１８",
  "まいなんばー123\u200b456789018",
] as const;
const no = { status: 400, data: { kind: "my-number", says: refusalSentences["my-number"] } };

async function entries() {
  const { Items = [] } = await office.client.send(
    new ScanCommand({ TableName: office.table, ConsistentRead: true }),
  );
  return Items.filter((it) => it.kind?.S === "entry" && it.act?.S === "words-blocked");
}

test("相談票は、お名前にも自由記入にも、マイナンバーを受け取らない", async () => {
  const citizen = await asCitizen(office, "U-intake");
  const { data } = await citizen.ask("home");
  await citizen.act("consent.give", {
    version: (data.consent as { text: { version: string } }).text.version,
  });
  for (const text of ways) {
    for (const field of ["name", "wish"]) {
      expect(
        await citizen.act("intake.submit", { answers: { ...answers, [field]: text }, once: once() }),
      ).toMatchObject(no);
    }
  }
  expect(await office.needs.ledger.openCases()).toEqual([]);
  expect((await citizen.act("intake.submit", { answers, once: once() })).status).toBe(200);
});

test("相談のへやは、どちらの側からも受け取らず、同じ鍵のまま書きなおして送れる", async () => {
  const { citizen, caseId } = await openCase(office, "U-talk");
  const it = await signedIn(office, "counsellor", "見本 ばんごう");
  for (const text of ways) {
    const key = once();
    expect(await citizen.act("talk.write", { text, once: key })).toMatchObject(no);
    expect((await citizen.act("talk.write", { text: "消しました", once: key })).status).toBe(200);
    expect(await it.act("case.reply", { caseId, text, seen: 99, once: once() })).toMatchObject(no);
  }
  expect((await citizen.ask("talk.see", { after: 0 })).data.count).toBe(ways.length);
});

test("断ったことは種類だけが監査に残り、番号は台帳にもログにもない", async () => {
  const blocked = await entries();
  expect(blocked).toHaveLength(ways.length * 4);
  for (const entry of blocked) expect(JSON.stringify(entry.on)).toContain("class:mynumber");
  const files = readdirSync(office.folder).filter((name) => name.startsWith("ledger.db"));
  const raw = files.map((name) => readFileSync(`${office.folder}/${name}`).toString("latin1")).join("");
  for (const form of ["123456789018", "1234 5678 9018", Buffer.from("１２３４").toString("latin1")]) {
    expect(raw.includes(form)).toBe(false);
    expect(JSON.stringify(office.log)).not.toContain(form);
  }
});

test("マイナンバーでない十二桁は、そのまま書ける", async () => {
  const { citizen } = await openCase(office, "U-no-number");
  for (const text of ["求人番号は 43010-12345678 です", "法人番号 1234567890123 の会社です"]) {
    expect((await citizen.act("talk.write", { text, once: once() })).status).toBe(200);
  }
});
