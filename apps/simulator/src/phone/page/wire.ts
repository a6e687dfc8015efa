// Takes the time from the person's device: a date picker without an initial value opens on now.

/** `2026-11-22T09:30`, on a clock in Japan. */
export const nowInJapan = (): string => new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 16);
