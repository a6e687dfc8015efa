// A once-key has the shape the service takes and never comes twice.
import { isOnceKey } from "@kumacari/domain";
import { expect, test } from "vitest";
import { onceKey } from "./wire.ts";

test("every key is one the service takes, and its own", () => {
  const keys = Array.from({ length: 200 }, onceKey);
  expect(keys.every(isOnceKey)).toBe(true);
  expect(new Set(keys).size).toBe(200);
});
