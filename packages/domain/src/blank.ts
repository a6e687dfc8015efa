// Whether a text shows nothing to the eye: white space, format characters and the letters that are drawn empty.

// Hangul fillers, the Braille blank and tag characters are letters or symbols to Unicode, and nothing on a screen.
const unseen = /[\s\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0\u2800\u{e0000}-\u{e0fff}]/gu;

export const isBlank = (text: string): boolean => text.replace(unseen, "") === "";
