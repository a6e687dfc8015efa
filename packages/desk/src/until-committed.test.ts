// What is written when others write too, and what happens when it never is.
import { ok } from "@kumacari/domain";
import { expect, test } from "vitest";
import { untilCommitted, untilWritten } from "./until-committed.ts";

/** Meets so many others first. */
function met(others: number) {
  let asked = 0;
  return {
    attempt: async () => {
      asked += 1;
      return asked <= others ? ({ kind: "conflict", on: "case" } as const) : ok(asked);
    },
    asked: () => asked,
  };
}

test("ほかの書き込みに先を越されたら読み直し、書けたところでやめる", async () => {
  const it = met(7);
  expect([await untilWritten(it.attempt), it.asked()]).toEqual([8, 8]);
});

test("いつまでも書けなければ、人には文で断り、しくみには失敗として知らせる。書けたとは言わない", async () => {
  expect(await untilCommitted(met(8).attempt)).toMatchObject({ ok: false, error: { kind: "busy" } });
  await expect(untilWritten(met(8).attempt)).rejects.toThrow("busy");
  const it = met(20);
  await expect(untilWritten(it.attempt, 20)).rejects.toThrow("busy");
  expect(it.asked()).toBe(20);
});
