// Where a component stands in its box: its share of the room, its offsets.
import { numberOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { type Layout, set, space } from "./style.ts";

/** LINE: in a row each child takes an equal share unless it says otherwise, in a column only what it needs. */
export function place(made: HTMLElement, it: Loose, parent: Layout): void {
  const share = numberOf(it, "flex") ?? usual(it, parent);
  const basis = parent === "vertical" ? "auto" : "0";
  made.style.setProperty(
    "flex",
    share > 0 ? `${share} ${parent === "vertical" ? 0 : 1} ${basis}` : "0 0 auto",
  );
  if (textOf(it, "position") === "absolute") made.classList.add("flex-absolute");
  else if (offsets.some(([key]) => textOf(it, key) !== undefined)) made.classList.add("flex-moved");
  for (const [key, side] of offsets) set(made, side, space(textOf(it, key)));
}

const still = new Set(["separator", "icon", "spacer"]);

function usual(it: Loose, parent: Layout): number {
  const type = textOf(it, "type") ?? "";
  if (type === "filler") return 1;
  if (parent === "vertical" || still.has(type)) return 0;
  return textOf(it, "width") === undefined ? 1 : 0;
}

const offsets = [
  ["offsetTop", "top"],
  ["offsetBottom", "bottom"],
  ["offsetStart", "inset-inline-start"],
  ["offsetEnd", "inset-inline-end"],
] as const;
