// Formal numerals, as on bills and contracts, and the digits they stand for.

/** 拾 is a ten and no digit. */
export const formalDigits: Readonly<Record<string, number>> = Object.fromEntries([
  ...Array.from("壱弐参肆伍陸漆捌玖", (sign, n) => [sign, n + 1]),
  ...Array.from("壹貳參", (sign, n) => [sign, n + 1]),
  ["柒", 7],
]);

/** For a class in a pattern. */
export const formalSigns = Object.keys(formalDigits).join("");
