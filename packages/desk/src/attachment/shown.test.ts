// Of more remarks than a page holds, whole files are left out, the oldest, and their number is told.
import type { AttachmentId } from "@kumacari/domain";
import { instant } from "@kumacari/domain";
import { expect, test } from "vitest";
import { remarksShown } from "./shown.ts";

const file = (n: number) => ({ id: `att_${n}` as AttachmentId, at: instant(1_800_000_000_000 + n) });

test("コメントが多すぎるときは、新しい書類のものから丸ごと示し、示さない書類には件数が残る", () => {
  const files = [1, 2, 3, 4, 5, 6, 7, 8].map(file);
  const remarks = files.flatMap(({ id }) => Array.from({ length: 300 }, (_, n) => ({ attachment: id, n })));
  const { shown, left } = remarksShown(files, remarks);
  expect(shown).toHaveLength(1_800);
  expect([...left]).toEqual([
    [file(2).id, 300],
    [file(1).id, 300],
  ]);
  expect(remarksShown(files.slice(2), remarks.slice(600)).left.size).toBe(0);
});
