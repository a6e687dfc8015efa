// What a keyed hash is made of: a letter for the way it is looked for, and the folded value.

/** Anywhere in a text. Windows of a text are this long at most, and of a longer value its beginning is looked for. */
export const whole = (folded: string): string => `v:${folded.slice(0, longest)}`;
export const longest = 40;
export const shortest = 3;

/** Before a title. */
export const called = (folded: string): string => `c:${folded}`;
/** As a day. */
export const born = (day: string): string => `d:${day}`;
/** As a run of words. */
export const run = (gram: string): string => `g:${gram}`;
