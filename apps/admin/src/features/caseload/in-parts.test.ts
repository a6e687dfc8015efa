import { expect, test } from "vitest";
import { inParts, partSize } from "./in-parts.ts";

const moves = Array.from({ length: partSize * 2 + 1 }, (_, n) => n);
const done = (part: readonly number[]) => Promise.resolve({ moved: part.length, results: part });

test("多くの相談は、一度に受け取れる数ずつ順に送り、結果はまとめて一つになる", async () => {
  const sizes: number[] = [];
  const steps: number[] = [];
  const send = (part: readonly number[]) => {
    sizes.push(part.length);
    return done(part);
  };
  const all = await inParts(moves, send, (sent) => steps.push(sent));
  expect(sizes).toEqual([partSize, partSize, 1]);
  expect(steps).toEqual([partSize, partSize * 2]);
  expect(all).toEqual({ moved: moves.length, results: moves });
  sizes.length = 0;
  await inParts(moves.slice(1), send, () => undefined);
  expect(sizes).toEqual([partSize, partSize]);
});

test("途中で止まったら、そこまでに移せた数と結果を返す。最初で止まれば、何も移していない", async () => {
  const fault = new Error("the line was cut");
  const cut = (at: number) => (part: readonly number[]) =>
    part.includes(at) ? Promise.reject(fault) : done(part);
  const half = await inParts(moves, cut(partSize), () => undefined);
  expect(half).toEqual({ moved: partSize, results: moves.slice(0, partSize), stopped: fault });
  await expect(inParts(moves, cut(0), () => undefined)).rejects.toBe(fault);
});
