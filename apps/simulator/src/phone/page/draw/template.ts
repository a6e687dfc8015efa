// Template messages: buttons, confirm, carousel, image carousel.

import { actOn } from "../act/act-on.ts";
import { actionButton } from "../action-button.ts";
import { element } from "../element.ts";
import { set } from "../flex/style.ts";
import { picture } from "../picture.ts";
import { itemsOf, partOf, textOf } from "../read.ts";
import { makeTappable } from "../tappable.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";
import { strip } from "./strip.ts";

export function templateMessage(message: Loose): HTMLElement {
  const template = partOf(message, "template") ?? {};
  switch (textOf(template, "type")) {
    case "confirm":
      return element(
        "div",
        { class: "card-box" },
        element("p", { class: "card-text", text: textOf(template, "text") ?? "" }),
        element("div", { class: "pair" }, ...buttonsOf(template)),
      );
    case "carousel":
      return strip(itemsOf(template, "columns").map((column) => card(column, template)));
    case "image_carousel":
      return strip(itemsOf(template, "columns").map(imageCard));
    case "buttons":
      return card(template, template);
    default:
      return element("p", { class: "bubble unknown", text: textOf(message, "altText") ?? words.unknown });
  }
}

const buttonsOf = (it: Loose): readonly HTMLElement[] =>
  itemsOf(it, "actions").map((action) => actionButton(action, "card-button"));

/** `look`: where the shape of the picture is said, on the carousel or the card itself. */
function card(it: Loose, look: Loose): HTMLElement {
  const url = textOf(it, "thumbnailImageUrl");
  const shape = `${textOf(look, "imageAspectRatio") ?? "rectangle"} ${textOf(look, "imageSize") ?? "cover"}`;
  const image = url === undefined ? undefined : picture(url, `thumbnail ${shape}`);
  if (image) set(image, "background-color", textOf(it, "imageBackgroundColor"));
  const title = textOf(it, "title");
  const top = element(
    "div",
    { class: "card-top" },
    image,
    title === undefined ? undefined : element("p", { class: "card-title", text: title }),
    element("p", { class: "card-text", text: textOf(it, "text") ?? "" }),
  );
  const tap = partOf(it, "defaultAction");
  if (tap) makeTappable(top, tap);
  return element("div", { class: "card-box" }, top, element("div", { class: "stack" }, ...buttonsOf(it)));
}

function imageCard(it: Loose): HTMLElement {
  const action = partOf(it, "action") ?? {};
  const label = textOf(action, "label");
  return element(
    "button",
    {
      class: "image-card",
      on: () => actOn(action),
      attributes: { type: "button", ...(label === undefined ? { "aria-label": words.picture } : {}) },
    },
    picture(textOf(it, "imageUrl"), "thumbnail square cover"),
    label === undefined ? undefined : element("span", { class: "image-label", text: label }),
  );
}
