// An imagemap: one picture with a named button over each of its areas.
import { actOn } from "../act/act-on.ts";
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import { isNear, picture } from "../picture.ts";
import { itemsOf, numberOf, partOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";

type Size = { readonly width: number; readonly height: number };

export function imagemap(message: Loose): HTMLElement {
  const base = partOf(message, "baseSize") ?? {};
  const size = { width: numberOf(base, "width") ?? 1040, height: numberOf(base, "height") ?? 1040 };
  const url = `${textOf(message, "baseUrl") ?? ""}/1040`;
  const made = element("div", { class: "imagemap" }, picture(url, "imagemap-picture"));
  made.style.setProperty("aspect-ratio", `${size.width} / ${size.height}`);
  // Without the picture only the outlines tell where to tap.
  if (!isNear(url)) made.classList.add("outlined");
  const film = partOf(message, "video");
  if (film) made.append(filmOver(film, size));
  for (const action of itemsOf(message, "actions")) made.append(areaOf(action, size));
  return made;
}

function areaOf(action: Loose, size: Size): HTMLElement {
  const said = ["label", "text", "linkUri", "clipboardText"].map((key) => textOf(action, key));
  const name = said.find((it) => it !== undefined && it !== "") ?? words.openIt;
  const area = element(
    "button",
    { class: "area", on: () => actOn(action), attributes: { type: "button", "aria-label": name } },
    element("span", { text: name, attributes: { "aria-hidden": "true" } }),
  );
  return placed(area, partOf(action, "area") ?? {}, size);
}

function filmOver(film: Loose, size: Size): HTMLElement {
  const link = partOf(film, "externalLink");
  const label = link ? textOf(link, "label") : undefined;
  const made = element("div", { class: "film area" }, element("span", { class: "round" }, icon("play")));
  const uri = link ? textOf(link, "linkUri") : undefined;
  if (label !== undefined && uri !== undefined) {
    const go = { type: "uri", uri };
    made.append(element("button", { text: label, on: () => actOn(go), attributes: { type: "button" } }));
  } else made.append(element("span", { text: words.video }));
  return placed(made, partOf(film, "area") ?? {}, size);
}

function placed(made: HTMLElement, area: Loose, size: Size): HTMLElement {
  const share = (key: string, whole: number): string => `${((numberOf(area, key) ?? 0) / whole) * 100}%`;
  made.style.setProperty("left", share("x", size.width));
  made.style.setProperty("top", share("y", size.height));
  made.style.setProperty("width", share("width", size.width));
  made.style.setProperty("height", share("height", size.height));
  return made;
}
