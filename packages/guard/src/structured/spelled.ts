// Numbers spelled in kana (ぜろきゅうぜろ…), alone or between figures, read as the digits they say.
import { mark } from "./marks.ts";
import type { Run } from "./runs.ts";
import type { Dense } from "./view.ts";

/** By digit, longer words first where one begins another. */
const words =
  "ぜろ|れい|まる,いち|わん,つー|にい(?!ち)|にー|に,さん|すりー,よん|ふぉー,ふぁいぶ|ごお|ごー|ごう|ご,ろく|しっくす,なな|しち|せぶん,はち|えいと,きゅう|きゅー|く(?!れ[じか])";
const values = new Map(
  words
    .split(",")
    .flatMap((same, digit) => same.split("|").map((w) => [w.replace(/\(.*\)/, ""), String(digit)] as const)),
);
const first = /ぜろ|れい|(?<![始集泊決])まる|いち|さん|よん|ろく|なな|しち|はち|きゅう|きゅー/g;
const next = new RegExp(
  `((?:[のー]|${mark}|はいふん|まいなす|だっしゅ|かっこ){0,3})(?:(${words.replaceAll(",", "|")}|し(?![ゃゅょてた]))|([0-9]))`,
  "y",
);

/** Seven digits and more, a third of them spelled, or ten and more with one; less is everyday Japanese. */
export function spelledRuns(text: string, dense: Dense): Run[] {
  const runs: Run[] = [];
  let done = 0;
  first.lastIndex = 0;
  for (let found = first.exec(dense.text); found !== null; found = first.exec(dense.text)) {
    const start = beginning(dense.text, found.index, done);
    const { run, spelled, drawn, end } = runAt(text, dense, start);
    const count = run.digits.length;
    if (spelled > 0 && count >= 7 && (count >= 10 || spelled * 3 >= count)) {
      runs.push(run);
      if (drawn.length > 0)
        runs.push({ ...run, gaps: run.gaps.map((gap, n) => (drawn.includes(n) ? "-" : gap)) });
    }
    done = Math.max(first.lastIndex, end);
    first.lastIndex = done;
  }
  return runs;
}

const isMark = new RegExp(mark);
const longer = new Set(["にい", "ごお", "ごう", "つう", "わん"]);

/** Figures and words of one kana may go before the first that is surely a number. */
function beginning(text: string, at: number, floor: number): number {
  let start = at;
  for (let place = at - 1; place >= Math.max(floor, at - 24); place -= 1) {
    const sign = text.charAt(place);
    if (text.startsWith("ばんごう", place - 3)) break;
    if ("0123456789にごくし".includes(sign)) start = place;
    else if (longer.has(text.slice(place - 1, place + 1))) start = place -= 1;
    else if (text.startsWith("はいふん", place - 3)) place -= 3;
    else if (sign !== "ー" && sign !== "の" && !isMark.test(sign)) break;
  }
  return start;
}

/** No number is so long; what goes on is read as another one. */
const longest = 240;

function runAt(
  written: string,
  { text, where }: Dense,
  start: number,
): { run: Run; spelled: number; drawn: readonly number[]; end: number } {
  let digits = "";
  let spelled = 0;
  let end = start;
  let loose = false;
  const drawn: number[] = [];
  const gaps: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  next.lastIndex = start;
  for (let found = next.exec(text); found !== null && to.length < longest; found = next.exec(text)) {
    const [, gap = "", word, plain] = found;
    if (word !== undefined) spelled += 1;
    digits += plain ?? values.get(word ?? "") ?? "4";
    // In hiragana に, ご, く and し may be words of the sentence before or behind the number.
    const single = word?.length === 1 && written.charCodeAt(where[end + gap.length] ?? 0) < 0x30a0;
    gaps.push(
      gap === "" ? (gaps.length > 0 && (single || loose) ? "|" : "") : gap.includes("。") ? "," : "-",
    );
    loose = single;
    // 「ゴー」 may be a five and a hyphen.
    if (word?.endsWith("ー")) drawn.push(gaps.length);
    from.push(where[end + gap.length] ?? 0);
    end = next.lastIndex;
    to.push((where[end - 1] ?? 0) + 1);
  }
  for (let n = 2; n < gaps.length - 1; n += 1) if (gaps[n] === "|") gaps[n] = "";
  return { run: { digits, gaps, from, to }, spelled, drawn, end };
}
