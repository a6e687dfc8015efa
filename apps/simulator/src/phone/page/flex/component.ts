// The components inside a Flex bubble, each drawn and put in its place.
import { element } from "../element.ts";
import { partOf, textOf } from "../read.ts";
import { makeTappable } from "../tappable.ts";
import type { Loose } from "../view.ts";
import { drawBox } from "./box.ts";
import { drawButton } from "./button.ts";
import { drawFilm, drawIcon, drawImage } from "./image.ts";
import { place } from "./place.ts";
import { type Layout, set, space } from "./style.ts";
import { drawText } from "./text.ts";

export function drawComponent(it: Loose, parent: Layout): HTMLElement {
  const made = draw(it, parent);
  place(made, it, parent);
  const action = partOf(it, "action");
  if (action && textOf(it, "type") !== "button") makeTappable(made, action);
  return made;
}

function draw(it: Loose, parent: Layout): HTMLElement {
  switch (textOf(it, "type")) {
    case "box":
      return drawBox(it, drawComponent);
    case "text":
      return drawText(it, parent);
    case "button":
      return drawButton(it);
    case "image":
      return drawImage(it, parent);
    case "icon":
      return drawIcon(it);
    case "video":
      return drawFilm(it, drawComponent);
    case "separator":
      return separator(it, parent);
    case "spacer": {
      const made = element("div", { class: "flex-spacer" });
      set(made, parent === "vertical" ? "height" : "width", space(textOf(it, "size") ?? "md"));
      return made;
    }
    default:
      return element("div", { class: "flex-filler" });
  }
}

function separator(it: Loose, parent: Layout): HTMLElement {
  const made = element("div", { class: `flex-separator ${parent}`, attributes: { role: "presentation" } });
  set(made, "background-color", textOf(it, "color"));
  return made;
}
