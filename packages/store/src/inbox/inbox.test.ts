// An event is kept once; a LINE user id is sealed for the courier alone, without a key call at each event.
import { createKeyMaker } from "@kumacari/crypto";
import { createAddressUnwrap } from "@kumacari/crypto/open-address";
import { minutes } from "@kumacari/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin, type House, table } from "../../test/begin.ts";
import { anInbox } from "../../test/samples.ts";
import { readKeyFile } from "../key-file.ts";
import { createAddressOpener } from "../open-address.ts";
import { createAddressSealer } from "./address-sealer.ts";

let house: House;
beforeAll(async () => {
  house = await begin();
});
afterAll(() => house.end());

test("同じ出来事が同時に五十回来ても、残るのは一度だけ", async () => {
  const event = await anInbox(house, "01HXSAME");
  const results = await Promise.all(Array.from({ length: 50 }, () => house.inboxes.keep(event)));
  expect(results.filter((result) => result === "kept")).toHaveLength(1);
  expect(results.filter((result) => result === "already")).toHaveLength(49);
  expect(await house.botLedger.get("inbox", event)).toEqual(event);
});

test("出来事に、知らない項目は付いてこない", async () => {
  const event = { ...(await anInbox(house, "01HXEXTRA")), text: "本文" };
  await expect(house.inboxes.keep(event)).rejects.toThrow("inbox has no field text");
});

test("宛先の封は、その人の所でだけ、届け役だけが開ける", async () => {
  const [a, b] = [house.hashes.lineUser("Uaaa"), house.hashes.lineUser("Ubbb")];
  const sealed = await house.sealer.seal(a, "Uaaa");
  expect(Buffer.from(sealed, "base64").includes("Uaaa")).toBe(false);
  expect(await house.opener.open(a, sealed)).toBe("Uaaa");
  await expect(house.opener.open(b, sealed)).rejects.toThrow(/seal refused/);
  const elsewhere = createAddressOpener({ ...house, table: "other", unwrap: unwrap() });
  await expect(elsewhere.open(a, sealed)).rejects.toThrow(/seal refused/);
  for (const at of [0, 10, 60, 100, sealed.length - 10]) {
    const other = sealed[at] === "A" ? "B" : "A";
    const broken = (sealed.slice(0, at) + other + sealed.slice(at + 1)) as typeof sealed;
    await expect(house.opener.open(a, broken), `letter ${at}`).rejects.toThrow();
  }
});

test("鍵は五分ごとに替わり、その間は何通封じても鍵束に尋ねない", async () => {
  let made = 0;
  const maker = createKeyMaker(readKeyFile(house.paths.address, "address"));
  const counting = {
    newDataKey: (bound: string) => {
      made += 1;
      return maker.newDataKey(bound);
    },
  };
  const sealer = createAddressSealer({ table, clock: house.clock, maker: counting });
  const line = house.hashes.lineUser("Uccc");
  const all = await Promise.all(Array.from({ length: 100 }, () => sealer.seal(line, "Uccc")));
  expect(made).toBe(1);
  expect(new Set(all).size).toBe(100);
  house.clock.pass(minutes(5));
  await sealer.seal(line, "Uccc");
  expect(made).toBe(2);
});

test("鍵束が一度答えなくても、次には封じられる", async () => {
  const maker = createKeyMaker(readKeyFile(house.paths.address, "address"));
  let down = true;
  const failing = {
    newDataKey: (bound: string) => (down ? Promise.reject(new Error("down")) : maker.newDataKey(bound)),
  };
  const sealer = createAddressSealer({ table, clock: house.clock, maker: failing });
  const line = house.hashes.lineUser("Uddd");
  await expect(sealer.seal(line, "Uddd")).rejects.toThrow("down");
  down = false;
  expect(await house.opener.open(line, await sealer.seal(line, "Uddd"))).toBe("Uddd");
});

const unwrap = () => createAddressUnwrap(readKeyFile(house.paths.address, "address"));
