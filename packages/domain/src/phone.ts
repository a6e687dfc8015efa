// A telephone number of Japan: taken in any spelling, kept as digits, and shown with its hyphens.
import type { Refusal } from "./refusal.ts";
import { no, ok, type Result } from "./result.ts";

/** As digits from 0 on. */
export function readPhone(sent: string): Result<string, Refusal> {
  const digits = sent
    .normalize("NFKC")
    .replace(/[\s\p{Cf}().‐-―−ー-]/gu, "")
    .replace(/^\+810?/, "0");
  return /^0[1-9]\d{7,9}$/.test(digits)
    ? ok(digits)
    : no({
        kind: "invalid",
        says: "電話番号の形が正しくありません。0から始まる番号を、市外局番から入れてください。",
      });
}

/** Of what we know how to part; any other stays as its digits. */
export function phoneWords(digits: string): string {
  const parts =
    /^(0[5-9]0)(\d{4})(\d{4})$/.exec(digits) ??
    /^(0120)(\d{3})(\d{3})$/.exec(digits) ??
    // 総務省 市外局番: 熊本県 is 096 around the city, 0964 … 0969 beyond.
    /^(096[4-9])(\d{2})(\d{4})$/.exec(digits) ??
    /^(096)(\d{3})(\d{4})$/.exec(digits) ??
    /^(0[36])(\d{4})(\d{4})$/.exec(digits);
  return parts?.slice(1).join("-") ?? digits;
}
