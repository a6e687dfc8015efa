// Days and moments as people in Japan read them.
import { instant } from "@kumacari/domain";
import { expect, test } from "vitest";
import { clockWords, datedWords, sittingWords } from "./day-words.ts";

const at = (text: string) => instant(Date.parse(`${text}+09:00`));

test("曜日は日本の暦で、夜中の0時はその日のはじめ", () => {
  expect(sittingWords(at("2026-12-01T09:05"))).toBe("12月1日（火）9:05");
  expect(sittingWords(at("2027-01-01T00:00"))).toBe("1月1日（金）0:00");
  expect(clockWords(at("2026-12-31T23:59"))).toBe("23:59");
  expect(datedWords(at("2026-12-31T23:59"))).toBe("2026年12月31日");
});
