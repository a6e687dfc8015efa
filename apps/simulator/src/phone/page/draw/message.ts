// Draws a message of any type; what this phone does not know degrades to its alt text.
import { element } from "../element.ts";
import { flexMessage } from "../flex/flex.ts";
import { textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";
import { imagemap } from "./imagemap.ts";
import { location } from "./location.ts";
import { audio, file, image, sticker, video } from "./media.ts";
import { templateMessage } from "./template.ts";
import { plainText, richText } from "./text.ts";

const broad = new Set(["template", "flex", "imagemap"]);

/** Cards take the whole width; their time stands below. */
export const isBroad = (message: Loose): boolean => broad.has(textOf(message, "type") ?? "");

export function drawMessage(message: Loose): HTMLElement {
  const type = textOf(message, "type") ?? "";
  const drawn = draw(type, message);
  const alt = textOf(message, "altText");
  if (!drawn) return element("p", { class: "bubble unknown", text: alt ?? words.unknown });
  if (!isBroad(message)) return drawn;
  return element("div", { class: "alt", attributes: { role: "group", "aria-label": alt ?? type } }, drawn);
}

function draw(type: string, message: Loose): HTMLElement | undefined {
  switch (type) {
    case "text":
      return plainText(message);
    case "textV2":
      return richText(message);
    case "sticker":
      return sticker(message);
    case "image":
      return image(message);
    case "video":
      return video(message);
    case "audio":
      return audio(message);
    case "file":
      return file(message);
    case "location":
      return location(message);
    case "imagemap":
      return imagemap(message);
    case "template":
      return templateMessage(message);
    case "flex":
      return flexMessage(message);
    default:
      return undefined;
  }
}
