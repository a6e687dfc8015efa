// A hub's hours as somebody types them, `10:00-12:00 13:00-18:00`, and back. Pure.
import { minuteWords, type Week, type Window, type Windows } from "@kumacari/domain";

export type WeekText = readonly [string, string, string, string, string, string, string];

export const textOf = (week: Week): WeekText => {
  const [a, b, c, d, e, f, g] = week;
  return [lineOf(a), lineOf(b), lineOf(c), lineOf(d), lineOf(e), lineOf(f), lineOf(g)];
};

const lineOf = (windows: Windows): string =>
  windows.map(({ from, to }) => `${minuteWords(from)}-${minuteWords(to)}`).join(" ");

/** The days (Sunday 0) that cannot be read, or the week. */
export function readWeek(texts: WeekText): { readonly week: Week } | { readonly wrong: readonly number[] } {
  const read = texts.map(readLine);
  const [a, b, c, d, e, f, g] = read;
  if (a && b && c && d && e && f && g) return { week: [a, b, c, d, e, f, g] };
  return { wrong: read.flatMap((it, n) => (it ? [] : [n])) };
}

function readLine(text: string): Windows | undefined {
  const parts = text
    .normalize("NFKC")
    .replace(/[〜~–—ー−]/g, "-")
    .split(/[\s、,・]+/)
    .filter((it) => it !== "");
  const windows = parts.map(readPart);
  return windows.includes(undefined) ? undefined : windows.filter((it) => it !== undefined);
}

function readPart(text: string): Window | undefined {
  const found = /^(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)$/.exec(text)?.slice(1).map(Number);
  const [fromHour = 99, fromMinute = 99, toHour = 99, toMinute = 99] = found ?? [];
  if (fromMinute > 59 || toMinute > 59) return undefined;
  const window = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  return window.to <= 1440 && window.from < window.to ? window : undefined;
}

/** As the server takes it: lists that could be written. */
export const weekSent = ([a, b, c, d, e, f, g]: Week) => {
  const day = (it: Windows) => it.map(({ from, to }) => ({ from, to }));
  return [day(a), day(b), day(c), day(d), day(e), day(f), day(g)] satisfies [
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
  ];
};
