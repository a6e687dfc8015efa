import type { CaseId } from "@kumacari/domain";
import { TRPCClientError } from "@trpc/client";
import { afterEach, expect, test, vi } from "vitest";
import { row } from "../../../row.fixture.ts";
import type { OwnTexts } from "../../../rpc.ts";
import { dropOwn, keepOwn, ownHeld, touchOwn } from "./held.ts";
import { ownLimits, readOwn } from "./read-own.ts";

const { id } = row({});
const texts = (text = "見本"): OwnTexts => ({
  id,
  number: "K-222222",
  name: "",
  texts: [{ where: "wish", text }],
  whole: true,
});
const reading = (ids: readonly CaseId[], ask: (n: number) => Promise<OwnTexts>) => {
  let n = 0;
  return readOwn({
    ids,
    ask: () => {
      n += 1;
      return ask(n);
    },
    onRead: () => undefined,
    stopped: () => false,
  });
};
const refusedWith = (kind: string) => {
  const fault = new TRPCClientError("断りました。");
  Object.assign(fault, { data: { kind } });
  return Promise.reject(fault);
};
afterEach(() => {
  dropOwn();
  vi.useRealTimers();
});

test("読み込むのは六十件までで、残りの数を言う", async () => {
  const held = await reading(
    Array.from({ length: 63 }, () => id),
    async () => texts(),
  );
  expect([held.cases, held.left, held.cut]).toEqual([ownLimits.cases, 3, 0]);
});

test("五メガバイトに達したら、そこで止めて、残りの数と、途中までの相談の数を言う", async () => {
  const long = "長".repeat(ownLimits.letters / 2);
  const held = await reading([id, id, id], async () => texts(long));
  expect([held.cases, held.left, held.cut]).toEqual([2, 1, 1]);
});

test("担当でなくなった相談は飛ばし、通信が切れたら、そのことを言う", async () => {
  const skipped = await reading([id, id], (n) =>
    n === 1 ? refusedWith("not-yours") : Promise.resolve(texts()),
  );
  expect([skipped.cases, skipped.left]).toEqual([1, 0]);
  await expect(reading([id], () => Promise.reject(new Error("cut")))).rejects.toThrow("cut");
});

test("読み込んだ文は、使うたびに三十分のび、使わなければ消える", async () => {
  vi.useFakeTimers();
  keepOwn(await reading([id], async () => texts()));
  vi.advanceTimersByTime(29 * 60_000);
  touchOwn();
  vi.advanceTimersByTime(29 * 60_000);
  expect(ownHeld.get()).toBeDefined();
  vi.advanceTimersByTime(60_000);
  expect(ownHeld.get()).toBeUndefined();
});
