// 記号 and 番号 side by side: a health insurance card, or an account at ゆうちょ.
import type { Span } from "../recogniser.ts";
import type { Label } from "./labels.ts";
import type { Dense, View } from "./view.ts";

/** Figures with any single mark between them, as in 4-5-6 or 4・5・6. */
const figures = "[0-9](?:[-*・.,、~/|_]?[0-9]){0,9}";
const pair = new RegExp(
  `記号(?:[・と/-]?番号)?(?:[はがの:=/]|「){0,3}(${figures}|[^0-9、。:]{1,5}(?=[、,・/]{0,2}番号))(?:です|で)?[、,・/)」-]{0,2}(?:番号)?[はがの:=「]{0,3}(${figures})`,
  "g",
);

/** The 記号 of a municipality is often its name: 「国保 熊本12 番号345」. */
const local = new RegExp(
  `(?:国保|国民健康保険|保険証|健保)[^0-9。、]{0,8}${figures}(?:の|・|、|-)?番号[はがの:=「]{0,3}${figures}`,
  "g",
);

export function pairs({ dense, labels }: View): Span[] {
  if (!dense.text.includes("番号")) return [];
  const spans: Span[] = [];
  for (const found of dense.text.matchAll(local))
    spans.push({ class: "insurance", ...placeOf(found, dense) });
  if (!dense.text.includes("記号")) return spans;
  let next = 0;
  let near: Label["kind"] | undefined;
  for (const found of dense.text.matchAll(pair)) {
    const place = placeOf(found, dense);
    for (; (labels[next]?.from ?? Number.POSITIVE_INFINITY) <= place.from; next += 1) {
      const kind = labels[next]?.kind;
      if (kind === "bank" || kind === "insurance" || kind === "pension") near = kind;
    }
    if (near === "pension") continue;
    const behind = labels[next];
    if (
      near === undefined &&
      behind !== undefined &&
      behind.from - place.to <= 8 &&
      behind.kind === "insurance"
    )
      near = "insurance";
    const post = near === undefined ? /^1\d{3}0/.test(found[1] ?? "") : near === "bank";
    spans.push({ class: post ? "bank" : "insurance", ...place });
  }
  return spans;
}

const placeOf = (found: RegExpExecArray, { where }: Dense) => ({
  from: where[found.index] ?? 0,
  to: (where[found.index + found[0].length - 1] ?? 0) + 1,
});
