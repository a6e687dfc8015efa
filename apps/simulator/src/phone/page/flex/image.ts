// Pictures of a Flex message: images in their measure and ratio, icons as high as the text beside them, films.
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import { picture } from "../picture.ts";
import { partOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";
import type { Draw } from "./box.ts";
import { fontSize, gravity, imageSize, type Layout, set } from "./style.ts";

export function drawImage(it: Loose, parent: Layout): HTMLElement {
  const inner = picture(textOf(it, "url"), `flex-image ${textOf(it, "aspectMode") ?? "fit"}`);
  set(inner, "width", imageSize(textOf(it, "size") ?? "md"));
  set(inner, "aspect-ratio", ratio(it, "1:1"));
  set(inner, "background-color", textOf(it, "backgroundColor"));
  const made = element("div", { class: "flex-image-room" }, inner);
  set(made, "justify-content", sides[textOf(it, "align") ?? "center"]);
  const up = gravity(textOf(it, "gravity"));
  set(made, "align-items", up);
  if (parent !== "vertical") set(made, "align-self", up);
  return made;
}

/** Its height is a text size. */
export function drawIcon(it: Loose): HTMLElement {
  const made = picture(textOf(it, "url"), "flex-icon");
  set(made, "height", fontSize(textOf(it, "size") ?? "md"));
  set(made, "aspect-ratio", ratio(it, "1:1"));
  return made;
}

/** Where a film cannot be shown LINE shows its `altContent`; here none can. */
export function drawFilm(it: Loose, draw: Draw): HTMLElement {
  const instead = partOf(it, "altContent");
  if (instead) return draw(instead, "vertical");
  const made = element("div", { class: "film flex-film" }, element("span", { class: "round" }, icon("play")));
  made.append(element("span", { text: words.video }));
  set(made, "aspect-ratio", ratio(it, "1:1"));
  return made;
}

const sides: Readonly<Record<string, string>> = { start: "flex-start", center: "center", end: "flex-end" };

function ratio(it: Loose, usual: string): string {
  const asked = textOf(it, "aspectRatio") ?? usual;
  return /^\d+(\.\d+)?:\d+(\.\d+)?$/.test(asked) ? asked.replace(":", " / ") : usual.replace(":", " / ");
}
