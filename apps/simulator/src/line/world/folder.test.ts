// What survives a restart of the platform, and what a broken record says.
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { raisePlatform } from "../../../test/raise-platform.ts";

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "kumacari-line-"));
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

test("友だち、トーク、鍵は、立ち上げなおしても残る", async () => {
  const first = await raisePlatform({ dataFolder });
  const { id, userId } = first.platform.addPhone({ name: "はなこ", id: "hanako" });
  first.platform.act(id, { follow: true });
  first.platform.act(id, { text: "あ" });
  const before = [(await first.get(`/_sim/phone/${id}`)).body, (await first.get("/oauth2/v2.1/certs")).body];
  await first.stop();

  const second = await raisePlatform({ dataFolder });
  expect([
    (await second.get(`/_sim/phone/${id}`)).body,
    (await second.get("/oauth2/v2.1/certs")).body,
  ]).toEqual(before);
  expect(second.platform.addPhone({ name: "はなこ", id: "hanako" })).toMatchObject({ id, userId });
  second.platform.act(id, { text: "い" });
  const talk = second.platform.phones()[0]?.talk ?? [];
  expect(new Set(talk.map((it) => it.message.id)).size).toBe(2);
  await second.stop();
});

test("止める合図なしに終わっても、直前のことは書かれている", async () => {
  const raised = await raisePlatform({ dataFolder });
  raised.platform.addPhone({ name: "はなこ" });
  const kept = async () => JSON.parse(await readFile(join(dataFolder, "world.json"), "utf8")).phones.length;
  await expect.poll(() => kept().catch(() => 0)).toBe(1);
  expect((await stat(join(dataFolder, "world.json"))).mode & 0o777).toBe(0o600);
  await raised.stop();
});

test("壊れた記録は、一文で断る", async () => {
  await writeFile(join(dataFolder, "world.json"), "{");
  await expect(raisePlatform({ dataFolder })).rejects.toThrow(/壊れています。.*--fresh/);
});
