import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { long } from "./long-first.ts";
import { root } from "./tree.ts";

test("先に始める試験は、どれもいまもある", () => {
  expect(long.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});
