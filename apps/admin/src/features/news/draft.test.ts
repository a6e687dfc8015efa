import { isId } from "@kumacari/domain";
import { afterEach, expect, test } from "vitest";
import { noon } from "../../row.fixture.ts";
import type { NewsItem } from "../../rpc.ts";
import { draft, draftFrom, dropDraft, hasWords, onceFor, tidy } from "./draft.ts";

afterEach(dropDraft);

function item(change: boolean): NewsItem {
  const id = "content_22222222222222222222";
  if (!isId("content", id)) throw new Error("not a content id");
  return {
    id,
    version: 3,
    title: "お休み",
    text: "あしたはお休みです。",
    state: change ? "proposed" : "published",
    written: { at: noon, by: "見本 かくひと", mine: true },
    can: { change, approve: false, withdraw: true },
  };
}

test("同じ文をもう一度送るときは同じ鍵、直した文は別の鍵", () => {
  const words = { title: "お休み", text: "本文" };
  draft.set(words);
  const first = onceFor(words, words);
  expect(onceFor(draft.get() ?? words, words)).toBe(first);
  expect(onceFor(draft.get() ?? words, { ...words, text: "直した本文" })).not.toBe(first);
});

test("案の書き直しは同じ案に、公開中の文の書き直しは新しい案になる", () => {
  expect(draftFrom(item(true)).insteadOf).toEqual({ id: item(true).id, version: 3 });
  expect(draftFrom(item(false))).not.toHaveProperty("insteadOf");
});

test("空のままの書きかけは、失われても困らない", () => {
  expect([undefined, { title: " ", text: "\n" }, { title: "", text: "あ" }].map(hasWords)).toEqual([
    false,
    false,
    true,
  ]);
});

test("送る前に、サーバーと同じように空きと改行をそろえる", () => {
  expect(tidy({ title: " 題 ", text: "一\r\n二\n " })).toEqual({ title: "題", text: "一\n二" });
});
