// Each view of the inbox holds exactly the cases its name says.
import { expect, test } from "vitest";
import { row } from "../../row.fixture.ts";
import type { CaseRow } from "../../rpc.ts";
import { belongs, countEach, readShow } from "./filters.ts";

const mine: CaseRow = row({ mine: true, assignee: row.someone, waitingOn: "them" });
const colleagues: CaseRow = row({ assignee: row.someone, mayOpen: false });
const fresh: CaseRow = row({ fresh: true, watched: true });
const seenByNobodys: CaseRow = row({});

test("件数は、それぞれの表示に入る相談の数と同じ", () => {
  const counts = countEach([mine, colleagues, fresh, seenByNobodys]);
  expect(counts).toEqual({ all: 4, watched: 1, new: 1, mine: 1, free: 2, us: 3, them: 1 });
});

test("「担当なし」には、だれかが担当している相談が入らない", () => {
  expect([mine, colleagues, fresh].filter(belongs.free)).toEqual([fresh]);
});

test("知らない表示の名前は「すべて」になる", () => {
  expect(readShow("us")).toBe("us");
  expect(readShow("__proto__")).toBe("all");
  expect(readShow(undefined)).toBe("all");
});
