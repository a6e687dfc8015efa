// Text of a Flex message: one line cut with an ellipsis unless it wraps, spans with a look of their own.
import { element } from "../element.ts";
import { itemsOf, numberOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { fontSize, gravity, type Layout, set, space } from "./style.ts";

export function drawText(it: Loose, parent: Layout): HTMLElement {
  const spans = itemsOf(it, "contents");
  const made = element("p", { class: "flex-text" });
  if (spans.length === 0) made.textContent = textOf(it, "text") ?? "";
  for (const span of spans) {
    const part = element("span", { text: textOf(span, "text") ?? "" });
    dress(part, span);
    made.append(part);
  }
  dress(made, it);
  if (it.wrap === true) made.classList.add("flex-wrap");
  const lines = numberOf(it, "maxLines") ?? 0;
  if (it.wrap === true && lines > 0) {
    made.classList.add("flex-clamped");
    made.style.setProperty("-webkit-line-clamp", String(lines));
  }
  const spacing = space(textOf(it, "lineSpacing"));
  if (spacing !== undefined) made.style.setProperty("line-height", `calc(1.4em + ${spacing})`);
  set(made, "text-align", textOf(it, "align"));
  // In a column there is height to stand in only where the text has a share of it.
  set(made, parent === "vertical" ? "align-content" : "align-self", gravity(textOf(it, "gravity")));
  return made;
}

function dress(made: HTMLElement, it: Loose): void {
  set(made, "font-size", fontSize(textOf(it, "size")));
  set(made, "color", textOf(it, "color"));
  const weight = textOf(it, "weight");
  set(made, "font-weight", weight === undefined ? undefined : weight === "bold" ? "700" : "400");
  set(made, "font-style", textOf(it, "style"));
  set(made, "text-decoration", textOf(it, "decoration"));
}
