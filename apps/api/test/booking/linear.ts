// Whether a recorded history of one slot can be put in an order that a slot without any concurrency could have had.
// Wing and Gong's search: take, one after the other, an operation that had begun before any remaining one had ended.

/** What somebody asked of the slot, when they asked, and when and what they were told. */
export type Operation = {
  readonly who: string;
  readonly asked: "reserve" | "cancel";
  /** `unsure`: no answer came; it may have happened at any time after, or never. */
  readonly told: "done" | "refused" | "unsure";
  readonly from: number;
  readonly to: number;
};

/** Who holds the slot; undefined: nobody. The sequential slot: undefined where it could not have answered so. */
type Held = string | undefined;
function after(held: Held, { who, asked, told }: Operation): { readonly held: Held } | undefined {
  const can = asked === "reserve" ? held === undefined : held === who;
  if (told === "done") return can ? { held: asked === "reserve" ? who : undefined } : undefined;
  return can ? undefined : { held };
}

export function isLinearisable(history: readonly Operation[]): boolean {
  const all = history.toSorted((a, b) => a.from - b.from);
  const seen = new Set<string>();
  const search = (left: readonly number[], held: Held): boolean => {
    const sure = left.filter((n) => all[n]?.told !== "unsure");
    if (sure.length === 0) return true;
    const key = `${held ?? ""}|${left.join(",")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const firstEnd = Math.min(...sure.map((n) => all[n]?.to ?? Number.POSITIVE_INFINITY));
    return left.some((n) => {
      const it = all[n];
      if (!it || it.from > firstEnd) return false;
      const rest = left.filter((one) => one !== n);
      const next = it.told === "unsure" ? after(held, { ...it, told: "done" }) : after(held, it);
      return next !== undefined && search(rest, next.held);
    });
  };
  return search(
    all.map((_, n) => n),
    undefined,
  );
}
