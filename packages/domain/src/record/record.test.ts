// What may be written on a paper of the record, and what of it changed.
import { expect, test } from "vitest";
import { instant } from "../instant.ts";
import { spellId } from "../names.ts";
import { besides, paperLimits } from "./paper.ts";
import { changesOf } from "./parts.ts";
import { isDatedAhead, type PaperWords, readPaper } from "./words.ts";

const note = {
  what: "note",
  way: "面談",
  day: "2026-11-26",
  facts: "来所。",
  view: "",
  course: "",
  next: "",
  free: "",
} as const satisfies PaperWords;

const kindOf = (sent: unknown) => {
  const read = readPaper(sent);
  return read.ok ? "ok" : read.error.kind;
};

test("面談記録は、どれか一つに言葉があれば書ける", () => {
  expect(kindOf(note)).toBe("ok");
  expect(kindOf({ ...note, facts: " 　\u200b" })).toBe("empty");
  expect(kindOf({ ...note, facts: "", free: "一言" })).toBe("ok");
});

test("長さの限りは、すべての欄を合わせて数え、越えたら文で知らせる", () => {
  const half = "あ".repeat(paperLimits.length / 2);
  expect(kindOf({ ...note, facts: half, free: half })).toBe("ok");
  expect(kindOf({ ...note, facts: half, free: `${half}あ` })).toBe("paper-too-long");
  // 500 pages of 1,600 letters.
  expect(kindOf({ ...note, free: "あ".repeat(800_000) })).toBe("paper-too-long");
});

test("知らない欄・ない日・読めない文字は断る", () => {
  expect(kindOf({ ...note, more: "x" })).toBe("invalid");
  expect(kindOf({ ...note, day: "2026-02-29" })).toBe("invalid");
  expect(kindOf({ ...note, way: "手紙" })).toBe("invalid");
  expect(kindOf({ ...note, facts: "\u0000" })).toBe("unreadable");
  expect(kindOf({ ...note, facts: "\ud800" })).toBe("unreadable");
});

test("済んだことの記録は、きょうの日付まで。これからのことは、先の日付でよい", () => {
  const on = (day: string) => [
    { ...note, day },
    { what: "family", way: "面談", day, who: "", relation: "親", said: "見本", course: "" },
    {
      what: "assessment",
      which: "GATB（厚生労働省編一般職業適性検査）",
      name: "",
      day,
      result: "見本",
      reading: "",
    },
    { what: "referral", day, agency: "ハローワーク", office: "", reason: "", handed: "見本" },
  ];
  const aheadOn = (day: string) =>
    on(day).map((it) => {
      const read = readPaper(it);
      return read.ok && isDatedAhead(read.value, "2026-11-26");
    });
  expect(aheadOn("2026-11-26")).toEqual([false, false, false, false]);
  expect(aheadOn("2026-11-27")).toEqual([true, true, true, false]);
});

test("改行はそろえ、変わった欄だけを前と後で示す", () => {
  const read = readPaper({ ...note, facts: "一\r\n二 " });
  if (!read.ok) throw new Error(read.error.kind);
  expect(read.value).toMatchObject({ facts: "一\n二" });
  expect(changesOf(note, { ...note, next: "履歴書" })).toEqual([
    { name: "次回までに", before: "", after: "履歴書" },
  ]);
  expect(changesOf(note, note)).toEqual([]);
});

test("同時に書かれた版は、最後に書いた人が見ていなかったものだけを数え、次に書けば片づく", () => {
  const by = spellId("staff", new Uint8Array(20));
  const at = instant(Date.UTC(2026, 10, 26));
  const written = (...bases: readonly number[]) => ({ written: bases.map((base) => ({ by, at, base })) });
  expect(besides(written())).toEqual([]);
  expect(besides(written(0, 1, 2))).toEqual([]);
  expect(besides(written(0, 1, 1))).toEqual([2]);
  expect(besides(written(0, 1, 1, 1))).toEqual([2, 3]);
  expect(besides(written(0, 1, 1, 3))).toEqual([]);
});
