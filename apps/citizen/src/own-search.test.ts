// What LINE handed over leaves the address; the way to a booking stays in it over a reload.
import { expect, test } from "vitest";
import { ownSearch, readSearch, writeSearch } from "./own-search.ts";

test("LINEから渡されたものはアドレスから消え、予約の途中はアドレスに残る", () => {
  expect(ownSearch("?code=abc&way=hub&state=xyz&liffClientId=1&day=2026-12-01")).toBe(
    "?way=hub&day=2026-12-01",
  );
  expect(ownSearch("?code=abc&name=%E8%A6%8B%E6%9C%AC")).toBe("");
  expect(ownSearch("")).toBe("");
});

test("what was written is read back, and what is empty is not there", () => {
  const it = { way: "hub", hub: "hub_x", from: "1764550800000" };
  expect(readSearch(writeSearch(it))).toEqual(it);
  expect(readSearch("?way=&hub=hub_x")).toEqual({ hub: "hub_x" });
});
