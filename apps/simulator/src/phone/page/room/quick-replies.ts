// Quick replies: only of the last message, gone once one is tapped or anything is said.
import { actOn } from "../act/act-on.ts";
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import type { IconName } from "../icons.ts";
import { picture } from "../picture.ts";
import { itemsOf, partOf, textOf } from "../read.ts";
import type { EntryView, Loose } from "../view.ts";

export function keepQuickReplies(place: HTMLElement): (last: EntryView | undefined) => void {
  let tapped = 0;
  let drawn = 0;
  // A wheel turns only up and down; the row goes sideways.
  place.addEventListener("wheel", (event) => place.scrollBy({ left: event.deltaY }), { passive: true });
  return (last) => {
    const quick =
      last?.from === "account" && last.n !== tapped ? partOf(last.message, "quickReply") : undefined;
    const items = quick ? itemsOf(quick, "items") : [];
    place.hidden = items.length === 0;
    if (last?.n === drawn && !place.hidden) return;
    drawn = last?.n ?? 0;
    place.scrollLeft = 0;
    place.replaceChildren(
      ...items.map((item) =>
        chip(item, () => {
          tapped = drawn;
          place.hidden = true;
        }),
      ),
    );
  };
}

const shapes: Readonly<Record<string, IconName>> = {
  camera: "camera",
  cameraRoll: "picture",
  location: "pin",
};

function chip(item: Loose, tapped: () => void): HTMLElement {
  const action = partOf(item, "action") ?? {};
  const imageUrl = textOf(item, "imageUrl");
  const shape = shapes[textOf(action, "type") ?? ""];
  const image =
    imageUrl !== undefined
      ? picture(imageUrl, "chip-picture")
      : shape !== undefined
        ? icon(shape)
        : undefined;
  const on = (): void => {
    tapped();
    actOn(action);
  };
  const label = element("span", { text: textOf(action, "label") ?? "" });
  return element("button", { on, attributes: { type: "button" } }, image, label);
}
