import { type Content, instant } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chance } from "../../src/wire.ts";
import { until } from "../town.ts";
import { type Beside, besideLine, push, reply } from "./bot-beside-line.ts";

let town: Beside;
beforeAll(async () => {
  town = await besideLine();
});
afterAll(() => town.stop());

const said = (path: string) => town.platform.sent().filter((it) => it.path === path);

/** As if every earlier check had been passed: written straight into the ledger, with a second person's approval. */
async function publish(text: string): Promise<Content> {
  const at = instant(1_795_000_000_000);
  const value: Content = {
    id: chance.id("content"),
    title: "お知らせ",
    text,
    by: chance.id("staff"),
    at,
    approved: { by: chance.id("staff"), at },
    version: 1,
  };
  const because = {
    act: "content-approved",
    actor: { kind: "system", part: "town" },
    on: [value.id],
  } as const;
  expect(await town.ledger.commit([{ op: "create", kind: "content", value }], because)).toBeUndefined();
  return value;
}

test("承認されたお知らせは、たずねた人に届く", async () => {
  await publish("水曜の夜も、ご相談をお受けします。");
  const phone = town.phone();
  town.platform.act(phone.id, { text: "お知らせ" });
  await until(() => town.seen(phone) === 1);
  expect(JSON.stringify(said(reply))).toContain("水曜の夜も");
});

test("個人情報が紛れた言葉は、LINEを呼ぶ前に番人が止め、種類だけを記録する", async () => {
  const secret = "090-9999-0177";
  await publish(`担当者の携帯は${secret}です。`);
  const before = said(reply).length + said(push).length;
  const phone = town.phone();
  town.platform.act(phone.id, { text: "お知らせ" });
  await until(async () => (await town.ledger.undelivered()).some((it) => it.remark === "guarded"));
  await town.quiet();
  expect(said(reply).length + said(push).length).toBe(before);
  expect(town.seen(phone)).toBe(0);
  const [entry] = await town.entries("guard-blocked");
  expect(entry).toContain("class:phone");
  expect(entry).not.toContain(secret);
});
