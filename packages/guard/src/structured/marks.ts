// The signs that may stand between the parts of a value (neither letters nor figures nor kana), and which of them names a gap.

/** A class for patterns. Without \p{…}, which takes long to make ready: a folded text has few letters but these. */
export const mark = "[^a-z0-9ぁ-ゖァ-ヺー一-鿿々]";

/** The strongest mark of a separator names it. */
export function markOf(gap: string): string {
  if (gap === "-" || gap === " " || gap === "\n" || gap === "." || gap === "/") return gap;
  const found = /:/.exec(gap) ?? /[,、。，;!?]/.exec(gap) ?? /[~→]/.exec(gap) ?? /[/]/.exec(gap);
  if (found !== null) {
    const [mark] = found;
    if (mark === "/") return mark;
    if (mark === "~" || mark === "→") return "~";
    return mark === ":" ? ":" : ",";
  }
  if (gap.includes("\n")) return gap.replace(/[()]/g, "").trim() === "" ? "\n" : "-";
  if (gap.trim() === "") return " ";
  if (gap.includes(".")) return ".";
  return "-";
}
