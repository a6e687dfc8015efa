// An ID token past its hour is not sent; LINE is asked for a new one.
import { expect, test } from "vitest";
import { now } from "../../wire.ts";
import { isOver } from "./line.ts";

const token = (claims: object) =>
  `e30.${btoa(JSON.stringify(claims)).replaceAll("+", "-").replaceAll("/", "_")}.sig`;

test("a token is over at its end, half a minute early, or when it names no end", () => {
  const second = Math.floor(now() / 1000);
  expect(isOver(token({ exp: second + 600 }))).toBe(false);
  expect(isOver(token({ exp: second + 10 }))).toBe(true);
  expect(isOver(token({ exp: second - 1 }))).toBe(true);
  expect(isOver(token({}))).toBe(true);
});
