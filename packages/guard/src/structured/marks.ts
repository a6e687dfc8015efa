// The signs that may stand between the parts of a value: neither letters nor figures nor kana.

/** A class for patterns. Without \p{…}, which takes long to make ready: a folded text has few letters but these. */
export const mark = "[^a-z0-9ぁ-ゖァ-ヺー一-鿿々]";
