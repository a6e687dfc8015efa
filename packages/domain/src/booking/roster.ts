// When a counsellor sits where: a week that repeats, days that differ, and times away.
import { type Instant, jstDay } from "../instant.ts";
import type { HubId, StaffId } from "../names.ts";
import { type Day, overlaps, type Span, spanOf, type Window, weekdayOf } from "./window.ts";

/** At a hub somebody sits with people there; in the office they are online and at the telephone. */
export type Shift = Window & { readonly at: HubId | "office"; readonly breaks: readonly Window[] };

export type Roster = {
  readonly staff: StaffId;
  /** Sunday first. */
  readonly week: readonly (readonly Shift[])[];
  /** Days that differ from their week; none: off. */
  readonly days: Readonly<Record<Day, readonly Shift[]>>;
  readonly away: readonly Away[];
  readonly version: number;
};

export const awayReasons = {
  leave: "休暇",
  sick: "病気",
  training: "研修",
  errand: "外出",
  other: "そのほか",
} as const;
export type Away = Span & {
  readonly why: keyof typeof awayReasons;
  /** Answers meanwhile for whoever is away. */
  readonly cover?: StaffId | undefined;
};

/** Who answers for somebody at `now`. A cover who is away too hands nothing on: whom they named covers their own cases alone. */
export const coverOf = ({ away }: Pick<Roster, "away">, now: Instant): StaffId | undefined =>
  away.find((it) => it.cover !== undefined && it.from <= now && now < it.to)?.cover;

/** Over midnight at least: an errand keeps nobody from their cases. */
export const isLeave = ({ from, to }: Span): boolean => jstDay(from) !== jstDay(to);

/** The leave somebody is on that ends last; one that ends today is over for whoever asks who is there. */
export const leaveOf = ({ away }: Pick<Roster, "away">, now: Instant): Away | undefined =>
  away
    .filter((it) => it.from <= now && isLeave({ from: now, to: it.to }) && now < it.to)
    .toSorted((a, b) => b.to - a.to)[0];

export const emptyRoster = (staff: StaffId): Roster => ({
  staff,
  week: [[], [], [], [], [], [], []],
  days: {},
  away: [],
  version: 0,
});

export const shiftsOn = ({ days, week }: Roster, day: Day): readonly Shift[] =>
  days[day] ?? week[weekdayOf(day)] ?? [];

/** Whether somebody sits at `at` for the whole of `window`: in a shift, in no break, not away. */
export function sits(roster: Roster, day: Day, at: Shift["at"], window: Window): boolean {
  const shift = shiftsOn(roster, day).find(
    (it) => it.at === at && it.from <= window.from && window.to <= it.to,
  );
  if (!shift || shift.breaks.some((rest) => overlaps(rest, window))) return false;
  const span = spanOf(day, window);
  return !roster.away.some((it) => overlaps<Instant>(it, span));
}
