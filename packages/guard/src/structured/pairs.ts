// 記号 and 番号 side by side: a health insurance card, or an account at ゆうちょ.
import { matches } from "../matches.ts";
import type { Span } from "../recogniser.ts";
import type { Label } from "./labels.ts";
import type { Dense, View } from "./view.ts";

/** Figures with any single mark between them, as in 4-5-6 or 4・5・6. */
const figures = "[0-9](?:[-*・.,、~/|_ー]?[0-9oil]){0,9}";
/** From a word to its figures, and between the two. */
const to = "[はがの]?[^0-9a-zぁ-ゖァ-ヺ一-鿿々]{0,3}";
const said = "(?:番号|ばんごう)";
const pair = new RegExp(
  `(?:記号|きごう)(?:[・と/-]?${said})?${to}(${figures}|[^0-9、。:]{1,5}(?=[、,・/]{0,2}番号))(?:です|で)?[、。,・/)」-]{0,2}(?:(?:被保険者(?:証)?の?)?${said})?${to}(${figures})`,
  "g",
);

/** The 記号 of a municipality is often its name: 「国保 熊本12 番号345」. */
const local = new RegExp(
  `(?:国保|国民健康保険|保険証|健保)[^0-9。、]{0,8}${figures}(?:の|・|、|-)?番号[はがの:=「]{0,3}${figures}`,
  "g",
);

export function pairs({ dense, labels }: View): Span[] {
  if (!/番号|きごう|ばんごう/.test(dense.text)) return [];
  const spans: Span[] = [];
  for (const found of matches(local, dense.text))
    spans.push({ class: "insurance", ...placeOf(found, dense) });
  if (!/記号|きごう/.test(dense.text)) return spans;
  let next = 0;
  let near: Label["kind"] | undefined;
  for (const found of matches(pair, dense.text)) {
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
      (behind.kind === "insurance" || behind.kind === "bank")
    )
      near = behind.kind;
    const first = (found[1] ?? "").replace(/[^0-9]/g, "");
    const post = near === undefined ? /^1\d{3}0/.test(first) : near === "bank";
    spans.push({ class: post ? "bank" : "insurance", ...place });
  }
  return spans;
}

const placeOf = (found: RegExpExecArray, { where }: Dense) => ({
  from: where[found.index] ?? 0,
  to: (where[found.index + found[0].length - 1] ?? 0) + 1,
});
