// A stretch of a run that could be one number: whole groups of it, with the way they are grouped and what stands around them.
import { type Label, labelOf } from "./labels.ts";
import { endOf, type Run } from "./runs.ts";
import { isLetter } from "./signs.ts";
import type { View } from "./view.ts";

export class Window {
  readonly digits: string;
  readonly from: number;
  readonly to: number;
  /** It is all of its run, all in its script, or set off by a comma or a line break: no digits of its kind before or behind it. */
  readonly whole: boolean;
  readonly #view: View;
  readonly #run: Run;
  readonly #first: number;
  #shapes: readonly string[] | undefined;
  #gaps: string | undefined;
  #label: { readonly found: Label | undefined } | undefined;

  constructor(view: View, run: Run, first: number, last: number) {
    const behind = run.gaps[last + 1];
    this.#run = run;
    this.#first = first;
    this.#view = view;
    this.digits = run.digits.slice(first, last + 1);
    this.from = run.from[first] ?? 0;
    this.to = endOf(run, last);
    this.whole =
      (first === 0 || (first === 1 && run.gaps[1] === "|") || this.#bounded(run.gaps[first])) &&
      (behind === undefined || behind === "|" || this.#bounded(behind));
  }

  /** A comma or a line break ends a number that has none in it. */
  #bounded(gap: string | undefined): boolean {
    return (gap === "," || gap === "\n") && !this.gaps().includes(gap);
  }

  /** The lengths of its groups, read three ways: as written, across line breaks, and across blanks ("3-4-4"). */
  shapes(): readonly string[] {
    this.#shapes ??= shapesOf(this.#run.gaps, this.#first, this.digits.length, this.gaps());
    return this.#shapes;
  }

  /** The separators to the digits before and behind it, where there are any. */
  get sides(): readonly (string | undefined)[] {
    const { gaps } = this.#run;
    return [this.#first > 0 ? gaps[this.#first] : undefined, gaps[this.#first + this.digits.length]];
  }

  /** The kinds of separators in it, in order. */
  gaps(): string {
    if (this.#gaps !== undefined) return this.#gaps;
    let marks = "";
    const { gaps } = this.#run;
    for (let n = this.#first + 1; n < this.#first + this.digits.length; n += 1) {
      const gap = gaps[n];
      if (gap !== undefined && gap !== "|") marks += gap;
    }
    this.#gaps = marks;
    return marks;
  }

  label(): Label | undefined {
    if (this.#view.labels.length === 0) return undefined;
    this.#label ??= { found: labelOf(this.#view.text, this.#view.labels, this.from, this.to) };
    return this.#label.found;
  }

  /** The `count` units before it. */
  before(count: number): string {
    return this.#view.text.slice(Math.max(0, this.from - count), this.from);
  }

  /** The `count` units behind it. */
  behind(count: number): string {
    return this.#view.text.slice(this.to, this.to + count);
  }

  /** A plus stands somewhere in the text. */
  get plussed(): boolean {
    return this.#view.plussed;
  }

  /** A unit behind it or a currency before it: an amount, not a number of a person. */
  counts(): boolean {
    return units.test(this.behind(6)) || currency.test(this.before(2));
  }

  /** More digits follow or go before, set off by the same mark as its own. */
  flanked(): boolean {
    return this.sides.some((gap) => gap !== undefined && this.gaps().includes(gap));
  }

  /** A letter stands right behind it. */
  lettered(): boolean {
    return isLetter(this.#view.text.charCodeAt(this.to));
  }

  /** Letters stand right against it. */
  glued(): boolean {
    return isLetter(this.#view.text.charCodeAt(this.from - 1)) || this.lettered();
  }
}

const currency = /(?:[¥$€£]|(?<![a-z0-9])\\)[ ]?$/;
const units =
  /^ {0,2}(?:[円万億兆千人名個件字匹本枚台冊社歳才代年月時分秒回度点位階倍号室話問章]|文字|ヶ月|か月|カ月|ヵ月|週|日間|日目|%|パーセント|ポイント|pt|km|kg|cm|mm|ml|kb|mb|gb|yen|usd)/;

function shapesOf(gaps: readonly string[], first: number, count: number, marks: string): readonly string[] {
  if (marks === "") return [String(count)];
  const written = shape(gaps, first, count, "|");
  if (!marks.includes(" ") && !marks.includes("\n")) return [written];
  return [...new Set([written, shape(gaps, first, count, "|\n"), shape(gaps, first, count, "|\n ")])];
}

function shape(gaps: readonly string[], first: number, count: number, joining: string): string {
  let lengths = "";
  let length = 1;
  for (let n = first + 1; n < first + count; n += 1) {
    const gap = gaps[n] ?? "";
    if (gap === "" || joining.includes(gap)) length += 1;
    else {
      lengths += `${length}-`;
      length = 1;
    }
  }
  return lengths + length;
}

/** How the window may be written: one of the given groupings, or every digit apart by one and the same mark. */
export function grouped(window: Window, groupings: RegExp): boolean {
  const shapes = window.shapes();
  return (
    shapes.some((shape) => groupings.test(shape)) || (/^(?:1-)+1$/.test(shapes[0] ?? "") && uniform(window))
  );
}

/** Marks that part times, amounts and lists, unless one of them alone parts the whole number. */
export const strangely = (window: Window, marks: RegExp): boolean =>
  marks.test(window.gaps()) && !uniform(window);

export function uniform(window: Window): boolean {
  const gaps = window.gaps();
  return gaps === "" || gaps === gaps.charAt(0).repeat(gaps.length);
}

/** True when a label other than `own` and fit for such a number names the window. */
export function namedOtherwise(window: Window, rivals: string): boolean {
  const label = window.label();
  return (
    label !== undefined &&
    rivals.split(" ").includes(label.kind) &&
    !(label.kind === "other" && label.from > window.to)
  );
}
