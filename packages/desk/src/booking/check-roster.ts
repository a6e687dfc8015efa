// Whether hours can be as they are written, in sentences for whoever wrote them. Pure.
import {
  type Away,
  addDays,
  areSound,
  atMinute,
  covers,
  type Day,
  days,
  dayWords,
  type Hub,
  minuteWords,
  overlaps,
  type Refusal,
  type Roster,
  type Shift,
  type Window,
  weekdayNames,
  weekdayOf,
  windowWords,
} from "@kumacari/domain";

export type Hours = Pick<Roster, "week" | "days" | "away">;
type Hubs = readonly Pick<Hub, "id" | "name" | "week" | "state">[];

/** Undefined: they can be. */
export function checkHours({ week, days: differing, away }: Hours, hubs: Hubs): Refusal | undefined {
  const lists = [
    ...week.map((shifts, n) => ({ label: `${weekdayNames[n]}曜日`, shifts })),
    ...Object.entries(differing).map(([day, shifts]) => ({ label: dayWords(day), shifts })),
  ];
  const says =
    lists.map(({ label, shifts }) => checkDay(label, shifts, hubs)).find((it) => it !== undefined) ??
    away.map(checkAway).find((it) => it !== undefined);
  return says === undefined ? undefined : { kind: "invalid", says };
}

function checkDay(label: string, shifts: readonly Shift[], hubs: Hubs): string | undefined {
  const inOrder = shifts.toSorted((a, b) => a.from - b.from);
  for (const [n, shift] of inOrder.entries()) {
    const words = windowWords(shift);
    if (!isWindow(shift)) {
      return `${label}の勤務 ${words} を確かめてください。終わりは始まりより後に、5分きざみで書きます。`;
    }
    if (shift.at !== "office" && !hubs.some(({ id }) => id === shift.at)) {
      return `${label}の勤務 ${words} の拠点が見つかりません。選び直してください。`;
    }
    const next = inOrder[n + 1];
    if (next && overlaps(shift, next)) return twice(label, shift, next, hubs);
    const says = checkBreaks(label, shift);
    if (says) return says;
  }
  return undefined;
}

function twice(label: string, a: Shift, b: Shift, hubs: Hubs): string {
  const place = ({ at }: Shift) =>
    at === "office" ? "相談所" : (hubs.find(({ id }) => id === at)?.name ?? "拠点");
  return a.at === b.at
    ? `${label}の勤務 ${windowWords(a)} と ${windowWords(b)} が重なっています。一つにまとめるか、時間を分けてください。`
    : `${label}の ${windowWords(a)}（${place(a)}）と ${windowWords(b)}（${place(b)}）が重なっています。同じ時に二つの場所にはいられません。`;
}

function checkBreaks(label: string, shift: Shift): string | undefined {
  const outside = shift.breaks.find((rest) => !isWindow(rest) || !covers(shift, rest));
  if (outside) {
    return `${label}の休憩 ${windowWords(outside)} が、勤務 ${windowWords(shift)} の中に収まっていません。`;
  }
  return areSound(shift.breaks) ? undefined : `${label}の休憩どうしが重なっています。`;
}

const isWindow = ({ from, to }: Window): boolean =>
  areSound([{ from, to }]) && from % 5 === 0 && to % 5 === 0;

const checkAway = ({ from, to }: Away): string | undefined =>
  from < to && to - from <= days(366)
    ? undefined
    : "休みの終わりは、始まりより後にしてください（一度に書けるのは1年までです）。";

/** Hours at a hub that is closed or lends no table then: allowed, and said. */
export function hoursOutside({ week, days: differing }: Hours, hubs: Hubs): readonly string[] {
  return [
    ...week.flatMap((shifts, n) => outside(`${weekdayNames[n]}曜日`, shifts, n, hubs)),
    ...Object.entries(differing).flatMap(([day, shifts]) =>
      outside(dayWords(day), shifts, weekdayOf(day), hubs),
    ),
  ];
}

const outside = (label: string, shifts: readonly Shift[], weekday: number, hubs: Hubs): readonly string[] =>
  shifts.flatMap((shift) => {
    const hub = hubs.find(({ id }) => id === shift.at);
    if (!hub) return [];
    if (hub.state === "closed") return [`${label}：${hub.name}は閉じた拠点です。予約は入りません。`];
    const lent = hub.week[weekday] ?? [];
    if (lent.some((it) => covers(it, shift))) return [];
    const open = lent.map(windowWords).join("・") || "なし";
    return [
      `${label}の ${minuteWords(shift.from)}〜${minuteWords(shift.to)} は、${hub.name}が席を貸す時間（${open}）の外にかかっています。外の時間には予約が入りません。`,
    ];
  });

/** Days and absences that are long over say nothing any more. */
export const kept = ({ week, days: differing, away }: Hours, today: Day): Hours => {
  const since = addDays(today, -90);
  return {
    week,
    days: Object.fromEntries(Object.entries(differing).filter(([day]) => day >= since)),
    away: away.filter(({ to }) => to > atMinute(since, 0)),
  };
};
