// How long somebody has waited, as people say it.
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** `1分未満` · `12分` · `3時間5分` · `2日4時間`. A clock that runs behind gives no negative wait. */
export function waitWords(ms: number): string {
  if (ms < minute) return "1分未満";
  if (ms < hour) return `${Math.floor(ms / minute)}分`;
  if (ms < day) return twoParts(ms, hour, "時間", minute, "分");
  return twoParts(ms, day, "日", hour, "時間");
}

/** Of opening hours, in minutes, and so never in days: those have no length of their own. `45分` · `8時間` · `30時間5分`. */
export const openWords = (minutes: number): string =>
  minutes < 60 ? `${minutes}分` : twoParts(minutes * minute, hour, "時間", minute, "分");

function twoParts(ms: number, big: number, bigName: string, small: number, smallName: string): string {
  const rest = Math.floor((ms % big) / small);
  return `${Math.floor(ms / big)}${bigName}${rest === 0 ? "" : `${rest}${smallName}`}`;
}

/** A day is too long and three days are far too long: rows say so by weight. */
export const waitWeight = (ms: number): "calm" | "long" | "too-long" => {
  if (ms < day) return "calm";
  return ms < 3 * day ? "long" : "too-long";
};
