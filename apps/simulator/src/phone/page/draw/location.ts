// A place: a small drawn map with a pin, its name and its address.
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import { numberOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";

export function location(message: Loose): HTMLElement {
  const { latitude, longitude } = {
    latitude: numberOf(message, "latitude") ?? 0,
    longitude: numberOf(message, "longitude") ?? 0,
  };
  const address = textOf(message, "address");
  return element(
    "div",
    { class: "place card-box" },
    element("div", { class: "map", attributes: { "aria-hidden": "true" } }, icon("pin")),
    element("p", { class: "card-title", text: textOf(message, "title") ?? words.placeBubble }),
    address === undefined ? undefined : element("p", { class: "card-text", text: address }),
    element("p", {
      class: "card-text small-print",
      text: `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`,
    }),
  );
}
