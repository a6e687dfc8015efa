// Unsent words stay until they are sent or dropped, and a message sent twice is one message.
import { type CaseId, isId } from "@kumacari/domain";
import { beforeEach, expect, test } from "vitest";
import { anyKept, drafts, dropDraft, dropDrafts, isKept, onceFor, writeDraft } from "./drafts.ts";

const one = caseId("2");
const other = caseId("3");

beforeEach(dropDrafts);

test("書きかけは相談ごとに残る", () => {
  writeDraft(one, "こちらの文");
  writeDraft(other, "べつの文");
  dropDraft(one);
  expect(isKept(drafts.get(), one)).toBe(false);
  expect(drafts.get().get(other)?.text).toBe("べつの文");
});

test("空白だけの文は、書きかけと数えない", () => {
  writeDraft(one, " \n　");
  expect(anyKept(drafts.get())).toBe(false);
});

test("同じ文をもう一度送るときは、同じ鍵を使う", () => {
  writeDraft(one, "同じ文");
  const first = onceFor(one, "同じ文");
  expect(onceFor(one, "同じ文")).toBe(first);
});

test("直した文は別のメッセージなので、鍵も別になる", () => {
  const first = onceFor(one, "直す前");
  writeDraft(one, "直した後");
  expect(onceFor(one, "直した後")).not.toBe(first);
});

test("送り終えたあとの同じ文は、新しいメッセージになる", () => {
  const first = onceFor(one, "ありがとうございます");
  dropDraft(one);
  expect(onceFor(one, "ありがとうございます")).not.toBe(first);
});

function caseId(letter: string): CaseId {
  const id = `case_${letter.repeat(20)}`;
  if (!isId("case", id)) throw new Error("not a case id");
  return id;
}
