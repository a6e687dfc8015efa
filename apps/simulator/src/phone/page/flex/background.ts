// The linear gradient behind a box, put together from checked parts only.
import { partOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";

const colour = /^#[0-9a-f]{6}([0-9a-f]{2})?$/i;

/** LINE and CSS turn alike: 0deg runs from the foot to the head. */
export function background(box: Loose): string | undefined {
  const it = partOf(box, "background");
  if (!it || textOf(it, "type") !== "linearGradient") return undefined;
  const start = textOf(it, "startColor") ?? "";
  const end = textOf(it, "endColor") ?? "";
  const angle = textOf(it, "angle") ?? "";
  if (!colour.test(start) || !colour.test(end) || !/^\d+(\.\d+)?deg$/.test(angle)) return undefined;
  const centre = textOf(it, "centerColor") ?? "";
  const at = textOf(it, "centerPosition") ?? "50%";
  const middle = colour.test(centre) && /^\d+(\.\d+)?%$/.test(at) ? `${centre} ${at}, ` : "";
  return `linear-gradient(${angle}, ${start}, ${middle}${end})`;
}
