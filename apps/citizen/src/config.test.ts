// The configuration is taken only when it is whole.
import { expect, test } from "vitest";
import { parseConfig } from "./config.ts";

const whole = { api: "http://localhost:4003/", identity: "simulator", liffId: "town" };

test("takes a whole configuration, and of the address its origin alone", () => {
  expect(parseConfig(whole)).toEqual({ ...whole, api: "http://localhost:4003" });
});

test.each([
  ["nothing", null],
  ["no address", { ...whole, api: "api" }],
  ["an unknown identity", { ...whole, identity: "anyone" }],
  ["no LIFF id", { api: whole.api, identity: "line" }],
])("refuses %s", (_what, it) => {
  expect(() => parseConfig(it)).toThrow("config.json");
});
