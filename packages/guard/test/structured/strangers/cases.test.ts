// The two halves stay what a measurement needs: repeatable, complete, and strangers to each other.
import { expect, test } from "vitest";
import { personalClasses } from "../../../src/classes.ts";
import { strangerCases } from "./cases.ts";
import type { Half } from "./frames.ts";
import { kept } from "./kept.ts";
import { read } from "./read.ts";
import { ways } from "./ways.ts";

const frames = (half: Half) => [
  ...half.classes.flatMap((of) => [...of.labelled, ...(of.bare ?? [])]),
  ...half.together,
  ...half.harmless,
  ...half.before,
  ...half.after,
];
const wording = (frame: string) => frame.replace(/\s/gu, "");

test("no frame of the kept half is one of the half that may be read", () => {
  const known = new Set(frames(read).map(wording));
  expect(frames(kept).filter((frame) => known.has(wording(frame)))).toEqual([]);
});

test.each(["read", "kept"] as const)(
  "the %s half has every class but names, in every way, and repeats by its seed",
  (half) => {
    const cases = strangerCases(half, 2, 11);
    const repeats = (seed: number) => JSON.stringify(strangerCases(half, 2, seed)) === JSON.stringify(cases);
    expect([repeats(11), repeats(12)]).toEqual([true, false]);
    const kinds = new Set(cases.flatMap((one) => one.kinds));
    expect([...kinds].sort()).toEqual(
      Object.keys(personalClasses)
        .filter((kind) => kind !== "name")
        .sort(),
    );
    for (const way of ways) expect(cases.some((one) => one.how.endsWith(`/${way}`))).toBe(true);
    const personal = cases.filter((one) => one.kinds.length > 0);
    expect(personal.length / cases.length).toBeCloseTo(0.7, 1);
    expect(personal.filter((one) => one.how.endsWith("/plain")).length / personal.length).toBeGreaterThan(
      0.25,
    );
  },
);

test.each([read, kept])(
  "a half has its dozen frames a class and its hundred and fifty harmless ones",
  (half) => {
    for (const of of half.classes)
      expect(new Set([...of.labelled, ...(of.bare ?? [])]).size).toBeGreaterThanOrEqual(12);
    expect(new Set(half.harmless).size).toBeGreaterThanOrEqual(150);
  },
);
