// 記号 and 番号 side by side: a health insurance card, or an account at ゆうちょ.
import type { Span } from "../recogniser.ts";
import type { View } from "./view.ts";

const pair =
  /記号(?:[・と/-]?番号)?(?:[はがの:=/]|「){0,3}([0-9-]{1,10}|[^0-9、。:]{1,5}(?=[、,・/]{0,2}番号))(?:です|で)?[、,・/)」-]{0,2}(?:番号)?[はがの:=「]{0,3}([0-9][0-9-]{0,9})/g;

/** The 記号 of a municipality is often its name: 「国保 熊本12 番号345」. */
const local =
  /(?:国保|国民健康保険|保険証|健保)[^0-9。、]{0,8}[0-9]{1,8}(?:の|・|、|-)?番号[はがの:=「]{0,3}[0-9][0-9-]{0,9}/g;

export function pairs({ dense, labels }: View): Span[] {
  if (!dense.text.includes("番号")) return [];
  const spans: Span[] = [];
  for (const found of dense.text.matchAll(local)) {
    const to = (dense.where[found.index + found[0].length - 1] ?? 0) + 1;
    spans.push({ class: "insurance", from: dense.where[found.index] ?? 0, to });
  }
  if (!dense.text.includes("記号")) return spans;
  for (const found of dense.text.matchAll(pair)) {
    const from = dense.where[found.index] ?? 0;
    const to = (dense.where[found.index + found[0].length - 1] ?? 0) + 1;
    const near = labels.findLast(
      (label) => label.from <= from && ["bank", "insurance", "pension"].includes(label.kind),
    );
    if (near?.kind === "pension") continue;
    const post = near === undefined ? /^1\d{3}0/.test(found[1] ?? "") : near.kind === "bank";
    spans.push({ class: post ? "bank" : "insurance", from, to });
  }
  return spans;
}
