// A draft comes back whole under its own key, and under no other.
import { expect, test } from "vitest";
import { openDraft, sealDraft } from "./draft.ts";
import { random } from "./random.ts";

const key = random.token();

test.each(["", "書きかけ 髙﨑 👩‍👩‍👧‍👦", "lone \ud83d surrogate", "あ".repeat(100_000)])(
  "下書きは元のまま戻る %#",
  async (text) => {
    const sealed = await sealDraft(key, text);
    expect(sealed).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(await openDraft(key, sealed)).toBe(text);
  },
);

test("別の鍵、壊れた下書きは「なし」になる", async () => {
  const sealed = await sealDraft(key, "書きかけ");
  expect(await openDraft(random.token(), sealed)).toBeUndefined();
  for (const broken of ["", "あ", "A", sealed.slice(1), sealed.slice(0, -4), `${sealed}AAAA`, "{}"]) {
    expect(await openDraft(key, broken)).toBeUndefined();
  }
});

test("同じ下書きを二度封じても、同じ暗号文にならない", async () => {
  expect(await sealDraft(key, "同じ")).not.toBe(await sealDraft(key, "同じ"));
});
