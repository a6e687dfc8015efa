// What a citizen wishes for and tells, in sentences whose word of their own is in them twice.
export type Sentences = { readonly wish: string; readonly talk: string };

/** `own`: a made-up word that is this citizen's alone. */
export const sentencesOf = (own: string): Sentences => ({
  wish: `前に勤めた${own}工房のような静かな職場で、もう一度働きたいと思っています。`,
  talk: `実は${own}工房では夜の当番がつづき、眠れない日がありました。`,
});
