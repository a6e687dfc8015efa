// Names are read as seldom as possible: each is asked for once, and what fails may be asked for again.
import { type CaseId, isId } from "@kumacari/domain";
import { beforeEach, expect, test } from "vitest";
import { askNames, forgetNames, names } from "./known-names.ts";

const asked: (readonly CaseId[])[] = [];
let down = false;

const ask: Parameters<typeof askNames>[0] = (ids) => {
  if (down) return Promise.reject(new Error("no line"));
  asked.push(ids);
  // The last one asked for is not ours to see.
  return Promise.resolve(ids.slice(0, -1).map((id) => ({ id, name: "呼び名" })));
};

beforeEach(() => {
  forgetNames();
  asked.length = 0;
  down = false;
});

test("一度聞いた呼び名は、二度聞かない", async () => {
  await askNames(ask, cases(3));
  await askNames(ask, cases(4));
  expect(asked.map((ids) => ids.length)).toEqual([3, 1]);
});

test("返ってこなかった呼び名は「表示できない」とし、聞き直さない", async () => {
  await askNames(ask, cases(2));
  expect([...names.get().values()].map((it) => it.state)).toEqual(["known", "missing"]);
});

test("一度に聞くのは100件まで", async () => {
  await askNames(ask, cases(230));
  expect(asked.map((ids) => ids.length)).toEqual([100, 100, 30]);
});

test("失敗したものは、次に聞ける", async () => {
  down = true;
  await expect(askNames(ask, cases(2))).rejects.toThrow();
  expect(names.get().size).toBe(0);
});

function cases(n: number): readonly CaseId[] {
  const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
  return Array.from({ length: n }, (_, at) => {
    const id = `case_${"2".repeat(18)}${alphabet[Math.floor(at / 30)]}${alphabet[at % 30]}`;
    if (!isId("case", id)) throw new Error("not a case id");
    return id;
  });
}
