// Every number of a person in a text: each stretch of digits that could be one is shown to each judge.
import type { Span } from "../recogniser.ts";
import { birthNumber } from "./birth.ts";
import { employment, insurance, pension } from "./insurances.ts";
import type { Judge } from "./judge.ts";
import { licence } from "./licence.ts";
import { bank, card, code } from "./money.ts";
import { mynumber } from "./mynumber.ts";
import { passport } from "./papers.ts";
import { phone } from "./phone.ts";
import { postal } from "./postal.ts";
import type { Run } from "./runs.ts";
import type { View } from "./view.ts";
import { uniform, Window } from "./window.ts";

const judges: readonly Judge[] = [
  phone,
  postal,
  birthNumber,
  mynumber,
  licence,
  passport,
  pension,
  employment,
  insurance,
  bank,
  card,
  code,
];

const shortest = 3;
const longest = 19;

const ofLength = (some: readonly Judge[]) =>
  Array.from({ length: longest + 1 }, (_, length) =>
    some.filter(({ lengths: [least, most] }) => least <= length && length <= most),
  );
const unlabelled = ofLength(judges.filter((judge) => judge.labelled === undefined));

/** For each length the judges of such numbers that may have their label in this text. */
function judgesOf({ labels }: View): readonly (readonly Judge[])[] {
  if (labels.length === 0) return unlabelled;
  const kinds = new Set(labels.map(({ kind }) => kind));
  const fit = judges.filter(({ labelled }) => labelled === undefined || labelled.some((it) => kinds.has(it)));
  const names = fit.map((judge) => judges.indexOf(judge)).join();
  const made = panels.get(names) ?? ofLength(fit);
  panels.set(names, made);
  return made;
}

const panels = new Map<string, readonly (readonly Judge[])[]>();

/** A span, and whether a label or its standing alone leaves no other reading of its parts. */
type Found = Span & { readonly sure: boolean; readonly count: number };

export function numbers(view: View): Span[] {
  const spans: Found[] = [];
  const judges = judgesOf(view);
  for (const run of view.runs) inRun(view, run, judges, spans);
  return spans.length > 1 ? withoutParts(spans.toSorted((a, b) => a.from - b.from)) : spans;
}

/** What is a piece of one number is no number of another kind; that one begins not far before it. */
function withoutParts(spans: readonly Found[]): Span[] {
  return spans.filter((span, place) => {
    for (let at = place - 1; at >= 0 && (spans[at]?.from ?? 0) > span.from - reach; at -= 1)
      if (isPartOf(span, spans[at])) return false;
    for (let at = place + 1; spans[at]?.from === span.from; at += 1)
      if (isPartOf(span, spans[at])) return false;
    return true;
  });
}

const reach = 120;

const isPartOf = (span: Found, whole: Found | undefined): boolean =>
  whole?.sure === true &&
  whole.class !== span.class &&
  whole.from <= span.from &&
  span.to <= whole.to &&
  whole.count > span.count;

function inRun(view: View, run: Run, judges: readonly (readonly Judge[])[], spans: Found[]): void {
  const { gaps, digits } = run;
  const count = digits.length;
  const mixed = gaps.reduce((sum, gap) => (gap === "|" ? sum + 1 : sum), 0) > 2;
  for (let first = 0; first < count; first += 1) {
    const before = gaps[first];
    if (first > 0 && (before === "" || (before === "|" && (mixed || first > 2)))) continue;
    const amid = first > 0 && before !== "|" && before === gaps[first + 1];
    if (first > edge && first < count - edge && scattered(gaps, first)) continue;
    const end = Math.min(count, first + longest);
    for (let last = first + shortest - 1; last < end; last += 1) {
      const behind = gaps[last + 1];
      if (
        behind === "" ||
        (behind === "|" && (mixed || last + 3 < count)) ||
        (amid && behind === gaps[last] && last + 1 < count)
      )
        continue;
      judgeWindow(view, run, first, last, judges, spans);
    }
  }
}

/** So far from both ends of a run, digits by ones and twos are filling: a bound on the work, not on what is found. */
const edge = 24;

function scattered(gaps: readonly string[], first: number): boolean {
  let marks = 0;
  for (let at = first + 1; at < first + 5; at += 1) if (gaps[at] !== undefined && gaps[at] !== "") marks += 1;
  return marks > 1;
}

function judgeWindow(
  view: View,
  run: Run,
  first: number,
  last: number,
  judges: readonly (readonly Judge[])[],
  spans: Found[],
): void {
  const fit = judges[last - first + 1];
  if (fit === undefined || fit.length === 0) return;
  const window = new Window(view, run, first, last);
  for (const judge of fit) {
    if (judge.fits(window)) {
      const label = window.label()?.kind;
      const sure =
        label === judge.class ||
        (label === "insurance" && judge.class === "employment") ||
        (window.whole && (uniform(window) || !window.gaps().includes("\n")));
      spans.push({ class: judge.class, from: window.from, to: window.to, sure, count: window.digits.length });
    }
  }
}
