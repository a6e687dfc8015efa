// Only a web address is taken for the API's.
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("the api is kept as an origin, whatever hangs on it", () => {
  expect(readConfig({ api: "http://localhost:4003/" })).toEqual({ api: "http://localhost:4003" });
});

test.each([
  undefined,
  null,
  {},
  { api: 1 },
  { api: "" },
  { api: "javascript:alert(1)" },
  { api: "file:///etc" },
])("%j is refused", (read) => {
  expect(() => readConfig(read)).toThrow();
});
