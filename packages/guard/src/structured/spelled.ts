// Numbers spelled in kana (ぜろきゅうぜろ…), read as the digits they say.
import type { Run } from "./runs.ts";
import type { Dense } from "./view.ts";

/** By digit, longer words first where one begins another. */
const words =
  "ぜろ|れい|まる,いち|わん,つー|にい|に,さん|すりー,よん|ふぉー,ふぁいぶ|ごお|ご,ろく|しっくす,なな|しち|せぶん,はち|えいと,きゅう|きゅー|く";
const values = new Map(
  words.split(",").flatMap((same, digit) => same.split("|").map((w) => [w, String(digit)] as const)),
);
const first = /ぜろ|れい|まる|いち|さん|よん|ろく|なな|しち|はち|きゅう|きゅー/g;
const next = new RegExp(`(の|-|ー|はいふん|、|,|[.]|・)?(?:(${words.replaceAll(",", "|")}|し)|([0-9]))`, "y");

/** Nine digits and more, most of them spelled; less is everyday Japanese. */
export function spelledRuns(dense: Dense): Run[] {
  const runs: Run[] = [];
  first.lastIndex = 0;
  for (let found = first.exec(dense.text); found !== null; found = first.exec(dense.text)) {
    const { run, spelled, end } = runAt(dense, found.index);
    if (spelled >= 5 && run.digits.length >= 9) runs.push(run);
    first.lastIndex = Math.max(first.lastIndex, end);
  }
  return runs;
}

function runAt({ text, where }: Dense, start: number): { run: Run; spelled: number; end: number } {
  let digits = "";
  let spelled = 0;
  let end = start;
  const gaps: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  next.lastIndex = start;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    const [, gap, word, plain] = found;
    if (word !== undefined) spelled += 1;
    digits += plain ?? values.get(word ?? "") ?? "4";
    gaps.push(gap === undefined ? "|" : "-");
    from.push(where[end + (gap?.length ?? 0)] ?? 0);
    end = next.lastIndex;
    to.push((where[end - 1] ?? 0) + 1);
  }
  return { run: { digits, gaps, from, to }, spelled, end };
}
