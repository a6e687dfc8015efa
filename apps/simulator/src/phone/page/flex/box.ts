// A Flex box: its children in a row, in a column, or on one line of writing.
import { element } from "../element.ts";
import { itemsOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { background } from "./background.ts";
import { border, type Layout, plain, set, space } from "./style.ts";

export type Draw = (child: Loose, parent: Layout) => HTMLElement;

export function drawBox(it: Loose, draw: Draw): HTMLElement {
  const layout = layoutOf(textOf(it, "layout"));
  const spacing = textOf(it, "spacing");
  let first = true;
  const children = itemsOf(it, "contents").map((child) => {
    const drawn = draw(child, layout);
    if (textOf(child, "position") === "absolute") return drawn;
    // A child's own margin stands instead of the box's spacing; the first has no spacing before it.
    const gap = space(textOf(child, "margin") ?? (first ? undefined : spacing));
    set(drawn, layout === "vertical" ? "margin-top" : "margin-inline-start", gap);
    first = false;
    return drawn;
  });
  const made = element("div", { class: `flex-box ${layout}` }, ...children);
  for (const [key, property] of paddings) set(made, property, space(textOf(it, key)));
  set(made, "background-color", textOf(it, "backgroundColor"));
  set(made, "background-image", background(it));
  set(made, "border-color", textOf(it, "borderColor"));
  set(made, "border-width", border(textOf(it, "borderWidth")));
  set(made, "border-radius", space(textOf(it, "cornerRadius")));
  if (textOf(it, "cornerRadius") !== undefined) made.classList.add("flex-cut");
  for (const [key, property] of measures) set(made, property, plain(textOf(it, key)));
  set(made, "justify-content", textOf(it, "justifyContent"));
  set(made, "align-items", textOf(it, "alignItems"));
  return made;
}

const paddings = [
  ["paddingAll", "padding"],
  ["paddingTop", "padding-top"],
  ["paddingBottom", "padding-bottom"],
  ["paddingStart", "padding-inline-start"],
  ["paddingEnd", "padding-inline-end"],
] as const;

const measures = [
  ["width", "width"],
  ["height", "height"],
  ["maxWidth", "max-width"],
  ["maxHeight", "max-height"],
] as const;

const layoutOf = (name: string | undefined): Layout =>
  name === "horizontal" || name === "baseline" ? name : "vertical";
