// A Flex box: its children in a row, in a column, or on one line of writing.
import { element } from "./element.ts";
import { border, type Layout, plain, set, space } from "./flex-style.ts";
import { itemsOf, textOf } from "./read.ts";
import type { Loose } from "./view.ts";

type Draw = (child: Loose, parent: Layout) => HTMLElement;

export function drawBox(it: Loose, draw: Draw): HTMLElement {
  const layout = layoutOf(textOf(it, "layout"));
  const spacing = textOf(it, "spacing");
  const children = itemsOf(it, "contents").map((child, i) => {
    const drawn = draw(child, layout);
    // A child's own margin stands instead of the box's spacing, and the first has neither.
    const gap = i === 0 ? undefined : space(textOf(child, "margin") ?? spacing);
    set(drawn, layout === "vertical" ? "margin-top" : "margin-left", gap);
    return drawn;
  });
  const made = element("div", { class: `flex-box ${layout}` }, ...children);
  set(made, "padding", space(textOf(it, "paddingAll")));
  set(made, "padding-top", space(textOf(it, "paddingTop")));
  set(made, "padding-bottom", space(textOf(it, "paddingBottom")));
  set(made, "padding-left", space(textOf(it, "paddingStart")));
  set(made, "padding-right", space(textOf(it, "paddingEnd")));
  set(made, "background-color", textOf(it, "backgroundColor"));
  set(made, "border-color", textOf(it, "borderColor"));
  set(made, "border-width", border(textOf(it, "borderWidth")));
  set(made, "border-radius", space(textOf(it, "cornerRadius")));
  for (const side of ["width", "height"] as const) set(made, side, plain(textOf(it, side)));
  set(made, "max-width", plain(textOf(it, "maxWidth")));
  set(made, "max-height", plain(textOf(it, "maxHeight")));
  set(made, "justify-content", textOf(it, "justifyContent"));
  set(made, "align-items", textOf(it, "alignItems"));
  return made;
}

const layoutOf = (name: string | undefined): Layout =>
  name === "horizontal" || name === "baseline" ? name : "vertical";
