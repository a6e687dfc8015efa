// The letter to the city when our clock is off: what is wrong, and what that means for the records.
import { type Instant, toJst } from "@kumacari/domain";
import type { Letter } from "../ports.ts";
import { type Offset, timeLimits } from "./kept.ts";

export const skewLetter = ({ ahead, within }: Offset, at: Instant): Letter => ({
  to: "city",
  subject: "【時刻のずれ】クマキャリ！の時計が基準からずれています",
  text: [
    "クマキャリ！の時計が、基準の時刻から決まりの範囲を超えてずれていることが分かりました。",
    "",
    `ずれ：${Math.abs(ahead)}ミリ秒${ahead > 0 ? "進み" : "遅れ"}（確かさ±${within}ミリ秒、決まりは${timeLimits.skew}ミリ秒以内）`,
    `確かめた時刻：${toJst(at)}`,
    "",
    "記録の順番は番号で守られており、入れ替わりません。時刻を見るときは、このずれを考えに入れてください。",
    "ずれがなくなると、画面「安全の証拠」の「時刻」に出ます。",
  ].join("\n"),
});
