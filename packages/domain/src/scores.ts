// The five steps of how content somebody was, as pages show and figures count them.
/** The best first, as they are read and counted. */
export const scores = [5, 4, 3, 2, 1] as const;
export type Score = (typeof scores)[number];

export const scoreNames = {
  5: "5（とてもよかった）",
  4: "4（よかった）",
  3: "3（どちらともいえない）",
  2: "2（あまりよくなかった）",
  1: "1（よくなかった）",
} as const satisfies Readonly<Record<Score, string>>;
