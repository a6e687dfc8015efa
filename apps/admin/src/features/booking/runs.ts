// One column of the calendar cut into pieces, a quarter of an hour the smallest: shifts, breaks, absences, sittings. Pure.
import { minuteOf, overlaps, type Window } from "@kumacari/domain";
import type { CalendarRow, Sitting } from "../../rpc.ts";

export const quarter = 15;

export type Run = Window &
  (
    | { readonly kind: "off" | "break" }
    | { readonly kind: "away"; readonly why: string | undefined }
    | { readonly kind: "open"; readonly place: string }
    | { readonly kind: "sitting"; readonly sitting: Sitting }
  );

type Row = Pick<CalendarRow, "shifts" | "away" | "sittings">;

/** The hours that hold everything of these rows; nine to five where there is nothing. */
export function hoursOf(rows: readonly Row[]): Window {
  const all = rows.flatMap((row) => [...row.shifts, ...row.sittings.map(windowOf)]);
  if (all.length === 0) return { from: 9 * 60, to: 17 * 60 };
  const from = Math.min(...all.map((it) => it.from));
  const to = Math.max(...all.map((it) => it.to));
  return { from: Math.floor(from / 60) * 60, to: Math.min(1440, Math.ceil(to / 60) * 60) };
}

/** Without a gap from the first hour to the last; sittings come before what lies under them. */
export function runsOf(row: Row, hours: Window): readonly Run[] {
  const found: Run[] = [];
  for (let at = hours.from; at < hours.to; ) {
    const run = pieceAt(row, at, hours.to);
    const last = found.at(-1);
    if (last && last.kind === run.kind && isSame(last, run)) {
      found[found.length - 1] = { ...last, to: run.to };
    } else found.push(run);
    at = run.to;
  }
  return found;
}

function pieceAt(row: Row, at: number, end: number): Run {
  const window = { from: at, to: Math.min(at + quarter, end) };
  const sitting = row.sittings.find((it) => overlaps(windowOf(it), window));
  if (sitting) {
    // The next one may begin within the same quarter: this one then ends with the quarter before it.
    const until = Math.ceil(windowOf(sitting).to / quarter) * quarter;
    const next = row.sittings.map(windowOf).find(({ from }) => from > windowOf(sitting).from && from < until);
    const to = Math.max(window.to, next ? Math.floor(next.from / quarter) * quarter : until);
    return { from: at, to: Math.min(to, end), kind: "sitting", sitting };
  }
  const away = row.away.find((it) => overlaps(it, window));
  const shift = row.shifts.find((it) => overlaps(it, window));
  if (away && shift) return { ...window, kind: "away", why: away.why };
  if (!shift) return { ...window, kind: "off" };
  const rest = shift.breaks.some((it) => overlaps(it, window));
  return rest ? { ...window, kind: "break" } : { ...window, kind: "open", place: shift.place };
}

const isSame = (a: Run, b: Run): boolean => {
  if (a.kind === "open" && b.kind === "open") return a.place === b.place;
  if (a.kind === "away" && b.kind === "away") return a.why === b.why;
  return a.kind !== "sitting" || (b.kind === "sitting" && a.sitting.id === b.sitting.id);
};

export const windowOf = ({ from, to }: Pick<Sitting, "from" | "to">): Window => {
  const begin = minuteOf(from);
  return { from: begin, to: begin + Math.round((to - from) / 60_000) };
};

/** What of a row belongs to a hub; undefined: all of it. */
export const atHub = (row: CalendarRow, hub: string | undefined): CalendarRow =>
  hub === undefined
    ? row
    : {
        ...row,
        shifts: row.shifts.filter(({ at }) => at === hub),
        sittings: row.sittings.filter((it) => it.hub === hub),
      };
