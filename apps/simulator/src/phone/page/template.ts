// Template messages: buttons, confirm, carousel, image carousel.
import { actionButton, actOn } from "./act-on.ts";
import { element } from "./element.ts";
import { itemsOf, partOf, textOf } from "./read.ts";
import type { Loose } from "./view.ts";
import { words } from "./words.ts";

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
    default:
      return card(template, template);
  }
}

export const strip = (cards: readonly HTMLElement[]): HTMLElement =>
  element(
    "div",
    { class: "strip-of-cards", attributes: { role: "group", tabindex: "0", "aria-label": words.carousel } },
    ...cards,
  );

const buttonsOf = (it: Loose): readonly HTMLElement[] =>
  itemsOf(it, "actions").map((action) => actionButton(action, "card-button"));

function card(it: Loose, look: Loose): HTMLElement {
  const url = textOf(it, "thumbnailImageUrl");
  const image =
    url === undefined
      ? undefined
      : element("img", {
          class: `thumbnail ${textOf(look, "imageAspectRatio") ?? "rectangle"} ${textOf(look, "imageSize") ?? "cover"}`,
          attributes: { src: url, alt: "", loading: "lazy" },
        });
  const title = textOf(it, "title");
  return element(
    "div",
    { class: "card-box" },
    image,
    title === undefined ? undefined : element("p", { class: "card-title", text: title }),
    element("p", { class: "card-text", text: textOf(it, "text") ?? "" }),
    element("div", { class: "stack" }, ...buttonsOf(it)),
  );
}

function imageCard(it: Loose): HTMLElement {
  const action = partOf(it, "action") ?? {};
  const label = textOf(action, "label") ?? words.picture;
  const image = element("img", {
    class: "thumbnail square cover",
    attributes: { src: textOf(it, "imageUrl") ?? "", alt: "", loading: "lazy" },
  });
  return element(
    "button",
    { class: "card-box image-card", on: () => actOn(action), attributes: { type: "button" } },
    image,
    element("span", { text: label }),
  );
}
