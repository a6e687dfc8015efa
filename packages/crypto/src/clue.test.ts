import { expect, test } from "vitest";
import { clueMaker } from "./clue.ts";
import { ringKey } from "./ring.ts";

const ring = (fill: number) => ringKey("known", { id: "known-1", bytes: new Uint8Array(32).fill(fill) });
const of = (form: string, fill = 1) => clueMaker(ring(fill), form);

test("作った手がかりは、同じ形と同じ鍵でだけ読める", () => {
  const clue = of("p:みほん").make("a", "case");
  expect(of("p:みほん").read(clue)).toBe("case");
  expect(of("p:みほ").read(clue)).toBeUndefined();
  expect(of("n:みほん").read(clue)).toBeUndefined();
  expect(of("p:みほん", 2).read(clue)).toBeUndefined();
});

test("同じ名前の二人の手がかりは、置かれた棚のほかに同じ所がない", () => {
  const maker = of("p:みほん");
  const [one, other] = [maker.make("a", "case"), maker.make("b", "case")];
  expect(one.mark).toHaveLength(6);
  expect(one.mark).not.toEqual(other.mark);
  expect(one.sealed).not.toEqual(other.sealed);
  expect(of("p:みほん").shelf).toBe(maker.shelf);
});

test("動かした手がかりと、壊れた手がかりは読めない", () => {
  const [one, other] = [of("p:みほん").make("a", "one"), of("p:みほん").make("b", "other")];
  expect(() => of("p:みほん").read({ ...one, sealed: other.sealed })).toThrow("seal refused");
  expect(of("p:みほん").read({ ...one, id: "b" })).toBeUndefined();
});

test("形は、千二十四の棚に散らばる", () => {
  const found = new Set(Array.from({ length: 2000 }, (_, n) => of(`p:${n}`).shelf));
  expect(Math.max(...found)).toBeLessThan(1024);
  expect(found.size).toBeGreaterThan(800);
});
