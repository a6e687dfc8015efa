// Date and time pickers: real moments in the form of the mode, the least before the greatest, the first between them.
import { type Check, fields, fine, oneOf, optional, type Problem, problem, type Whole } from "../check.ts";
import { text } from "../text.ts";

export const datetimepicker = (named: { readonly label: Check }): Check =>
  fields({ ...named, data: text(300), mode: oneOf(...modes.keys()) }, moments);

const isTime = (it: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(it);

const modes: ReadonlyMap<string, (it: string) => boolean> = new Map([
  ["date", isDay],
  ["time", isTime],
  ["datetime", (it) => /^.{10}[Tt]/.test(it) && isDay(it.slice(0, 10)) && isTime(it.slice(11))],
]);

/** 1900-01-01 to 2100-12-31, and none that no calendar has. */
function isDay(it: string): boolean {
  const [, year, month, day] = /^(19\d\d|20\d\d|2100)-(\d\d)-(\d\d)$/.exec(it) ?? [];
  const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== undefined && at.getUTCMonth() + 1 === Number(month) && at.getUTCDate() === Number(day);
}

const moments: Whole = (it, at) => {
  const fits = typeof it.mode === "string" ? modes.get(it.mode) : undefined;
  if (!fits) return fine;
  const check: Check = (value, where) =>
    typeof value === "string" && fits(value) ? fine : problem(where, "invalid format");
  const found = ["initial", "min", "max"].flatMap((name) => optional(check)(it[name], `${at}.${name}`));
  return found.length > 0 ? found : inOrder(it, at);
};

const inOrder: Whole = (it, at) => {
  const [initial, min, max] = [it.initial, it.min, it.max].map((value) =>
    typeof value === "string" ? value.toLowerCase() : undefined,
  );
  const found: Problem[] = [];
  if (min !== undefined && max !== undefined && min >= max) {
    found.push(...problem(`${at}.max`, "max must be later than min"));
  }
  const outside =
    (min !== undefined && (initial ?? min) < min) || (max !== undefined && (initial ?? max) > max);
  return outside ? [...found, ...problem(`${at}.initial`, "initial must be between min and max")] : found;
};
