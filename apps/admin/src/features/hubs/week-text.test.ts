// A hub's hours read as they were typed, in the ways people type them.
import { expect, test } from "vitest";
import { readWeek, textOf, type WeekText } from "./week-text.ts";

const empty: WeekText = ["", "", "", "", "", "", ""];

test("時間は、書いたとおりに読め、書き戻しても同じ", () => {
  const texts: WeekText = ["", "10:00-12:00 13:00-18:00", "", "", "", "9:30-24:00", ""];
  const read = readWeek(texts);
  expect(read).toEqual({
    week: [
      [],
      [
        { from: 600, to: 720 },
        { from: 780, to: 1080 },
      ],
      [],
      [],
      [],
      [{ from: 570, to: 1440 }],
      [],
    ],
  });
  expect("week" in read && textOf(read.week)).toEqual(texts);
});

test("全角の数字や波線・読点でも読める", () => {
  expect(readWeek(["", "１０：００〜１２：００、13:00～18:00", "", "", "", "", ""])).toEqual({
    week: [
      [],
      [
        { from: 600, to: 720 },
        { from: 780, to: 1080 },
      ],
      [],
      [],
      [],
      [],
      [],
    ],
  });
});

test("読めない曜日は、どれかを言う", () => {
  const typed = [
    "10時から",
    "18:00-10:00",
    "10:00-25:00",
    "10:75-11:00",
    "10:00",
    "",
    "10:00-18:00",
  ] as const;
  expect(readWeek(typed)).toEqual({ wrong: [0, 1, 2, 3, 4] });
  expect(readWeek(empty)).toEqual({ week: [[], [], [], [], [], [], []] });
});
