import fc from "fast-check";
import { expect, test } from "vitest";
import { spellId } from "./names.ts";
import { spread } from "./spread.ts";

const staff = (n: number) => spellId("staff", new Uint8Array(20).fill(n));
const cases = (n: number) =>
  Array.from({ length: n }, (_, at) => spellId("case", new Uint8Array(20).fill(at)));

test("手の空いている人から順に配り、同じなら先に書かれた人から", () => {
  const over = [
    { id: staff(1), open: 3 },
    { id: staff(2), open: 1 },
    { id: staff(3), open: 1 },
  ];
  expect(spread(cases(5), over).map(({ to }) => to)).toEqual([2, 3, 2, 3, 1].map(staff));
  expect(spread(cases(2), [])).toEqual([]);
  const away = over.map((it) => ({ ...it, alone: it.id === staff(2) }));
  expect(spread(cases(3), away).map(({ to }) => to)).toEqual([3, 3, 1].map(staff));
});

test("どう配っても、一件も落とさず、受け取った人どうしの差は一件まで", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 25 }),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 6 }),
      (count, loads) => {
        const over = loads.map((open, n) => ({ id: staff(n), open }));
        const moves = spread(cases(count), over);
        expect(moves).toHaveLength(count);
        const after = over.map(({ id, open }) => ({
          open,
          now: open + moves.filter(({ to }) => to === id).length,
        }));
        const took = after.filter(({ open, now }) => now > open).map(({ now }) => now);
        const least = Math.min(...after.map(({ now }) => now));
        for (const now of took) expect(now - least).toBeLessThanOrEqual(1);
      },
    ),
  );
});
