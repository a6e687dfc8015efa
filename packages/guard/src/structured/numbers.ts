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
import { Window } from "./window.ts";

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
const everyJudge = ofLength(judges);
const withoutLabels = ofLength(judges.filter((judge) => judge.labelled !== true));

export function numbers(view: View): Span[] {
  const spans: Span[] = [];
  for (const run of view.runs) inRun(view, run, spans);
  return spans;
}

function inRun(view: View, run: Run, spans: Span[]): void {
  const count = run.digits.length;
  for (let first = 0; first < count; first += 1) {
    if (first > 0 && run.gaps[first] === "") continue;
    if (first > edge && first < count - edge && scattered(run, first)) continue;
    const end = Math.min(count, first + longest);
    for (let last = first + shortest - 1; last < end; last += 1) {
      if (last + 1 < count && run.gaps[last + 1] === "") continue;
      judgeWindow(view, run, first, last, spans);
    }
  }
}

/** So far from both ends of a run, digits by ones and twos are filling: a bound on the work, not on what is found. */
const edge = 100;

function scattered({ gaps }: Run, first: number): boolean {
  return gaps.slice(first + 1, first + 5).filter((gap) => gap !== "").length > 1;
}

function judgeWindow(view: View, run: Run, first: number, last: number, spans: Span[]): void {
  const fit = (view.labels.length > 0 ? everyJudge : withoutLabels)[last - first + 1] ?? [];
  if (fit.length === 0) return;
  const window = new Window(view, run, first, last);
  for (const judge of fit) {
    if (judge.fits(window)) spans.push({ class: judge.class, from: window.from, to: window.to });
  }
}
