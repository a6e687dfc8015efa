// Stickers, pictures, films, sounds and files: stand-ins that say what they are, pictures of this machine as they are.
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import type { IconName } from "../icons.ts";
import { isNear, picture } from "../picture.ts";
import { numberOf, textOf } from "../read.ts";
import { send, toast } from "../send.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";

export function sticker(message: Loose): HTMLElement {
  const id = textOf(message, "stickerId");
  return element(
    "div",
    { class: "sticker" },
    icon("smile"),
    element("span", { text: words.sticker }),
    id === undefined ? undefined : element("small", { text: `No. ${id}` }),
  );
}

export function image(message: Loose): HTMLElement {
  const url = textOf(message, "previewImageUrl") ?? textOf(message, "originalContentUrl");
  return url !== undefined && isNear(url)
    ? picture(url, "picture", words.picture)
    : standIn("picture", "picture", words.photo);
}

export function video(message: Loose): HTMLElement {
  const url = textOf(message, "previewImageUrl");
  const made = element("button", {
    class: "picture film",
    on: () => play(textOf(message, "trackingId")),
    attributes: { type: "button", "aria-label": words.video },
  });
  if (url !== undefined && isNear(url)) made.append(picture(url, "picture"));
  made.append(element("span", { class: "round" }, icon("play")), element("span", { text: words.video }));
  return made;
}

/** LINE tells the bot of a film watched to its end when the film carries a tracking id. */
function play(trackingId: string | undefined): void {
  toast(trackingId === undefined ? words.noPlay : words.played);
  if (trackingId !== undefined) void send({ videoPlayComplete: { trackingId } });
}

export function audio(message: Loose): HTMLElement {
  const all = Math.max(1, Math.round((numberOf(message, "duration") ?? 1000) / 1000));
  const length = `${Math.floor(all / 60)}:${String(all % 60).padStart(2, "0")}`;
  return element(
    "button",
    {
      class: "bubble sound",
      on: () => toast(words.noPlay),
      attributes: { type: "button", "aria-label": `${words.audio} ${length}` },
    },
    icon("play"),
    element("span", { class: "wave", attributes: { "aria-hidden": "true" } }),
    element("span", { text: length }),
  );
}

export const file = (message: Loose): HTMLElement =>
  standIn("file", "file bubble", textOf(message, "fileName") ?? words.file);

const standIn = (shape: IconName, look: string, label: string): HTMLElement =>
  element("div", { class: `stand-in-box ${look}` }, icon(shape), element("span", { text: label }));
