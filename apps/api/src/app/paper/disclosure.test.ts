import { expect, test } from "vitest";
import { piecesOf } from "./disclosure.ts";

test("どんなに長い言葉も、文の切れ目で五百字までに分かれ、一字も失われず、二つで一字のものは割れない", () => {
  const long = `${"面談で伺ったことを書く。".repeat(4_000)}\n終わり`;
  const pieces = piecesOf(long);
  expect(pieces.join("")).toBe(long.replace("\n", ""));
  expect(pieces.every((it) => it.length <= 500)).toBe(true);
  expect(pieces.slice(0, -1).every((it) => it.endsWith("。"))).toBe(true);
  for (const text of ["", "\n", "あ".repeat(1_001), "😀".repeat(700), `あ${"😀".repeat(700)}`]) {
    const cut = piecesOf(text);
    expect(cut.join("")).toBe(text.replaceAll("\n", ""));
    expect(cut.every((it) => it.length <= 500 && it.isWellFormed())).toBe(true);
  }
});
