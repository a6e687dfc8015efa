// Papers not yet saved: whose they are, and that a retry is the same act.
import { isId, type NoteWords } from "@kumacari/domain";
import { beforeEach, expect, test } from "vitest";
import {
  anyPaper,
  dropPaper,
  dropPapers,
  freshKey,
  hasPaper,
  keepPaper,
  onceForPaper,
  paperDrafts,
} from "./drafts.ts";

const caseId = "case_22222222222222222222";
if (!isId("case", caseId)) throw new Error("not a case id");
const words: NoteWords = {
  what: "note",
  way: "面談",
  day: "2026-11-26",
  facts: "あ",
  view: "",
  course: "",
  next: "",
  free: "",
};
const key = freshKey(caseId, "note");
const draft = { caseId, base: 0, sensitive: false, words };

beforeEach(dropPapers);

test("書きかけは相談ごとに分かり、消すまで残る", () => {
  expect(anyPaper(paperDrafts.get())).toBe(false);
  keepPaper(key, draft);
  expect(hasPaper(paperDrafts.get(), caseId)).toBe(true);
  dropPaper(key);
  expect(hasPaper(paperDrafts.get(), caseId)).toBe(false);
});

test("同じ言葉をもう一度送るときは同じ鍵、言葉か印か元の版が違えば別の鍵", () => {
  const held = () => paperDrafts.get().get(key) ?? draft;
  const first = onceForPaper(key, draft);
  expect(onceForPaper(key, held())).toBe(first);
  expect(onceForPaper(key, { ...held(), sensitive: true })).not.toBe(first);
  expect(onceForPaper(key, { ...held(), base: 2 })).not.toBe(first);
  expect(onceForPaper(key, { ...held(), words: { ...words, free: "い" } })).not.toBe(first);
});
