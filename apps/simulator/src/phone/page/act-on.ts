// What happens when a person taps an action: LINE's actions, each done as the app does it.

import { openSheet } from "./dialog.ts";
import { button, element } from "./element.ts";
import { liffAddress, openLiff } from "./liff-sheet.ts";
import { openPicker } from "./picker.ts";
import { textOf } from "./read.ts";
import { send, toast } from "./send.ts";
import type { Loose } from "./view.ts";
import { words } from "./words.ts";

/** Around the city hall. */
export const here = { latitude: 32.8032, longitude: 130.7079 };

export function actOn(action: Loose): void {
  const text = textOf(action, "text");
  const data = textOf(action, "data") ?? "";
  switch (textOf(action, "type")) {
    case "message":
      void send({ text: text ?? "" });
      break;
    case "uri":
      openUri(textOf(action, "uri") ?? "");
      break;
    case "postback":
      void send({ postback: { data, ...shown(textOf(action, "displayText") ?? text) } });
      break;
    case "datetimepicker":
      openPicker(action, (params) => void send({ postback: { data, params } }));
      break;
    case "clipboard":
      void copy(textOf(action, "clipboardText") ?? "");
      break;
    case "camera":
    case "cameraRoll":
      void send({ image: true });
      break;
    case "location":
      void send({ location: here });
      break;
    default:
      toast(words.unknown);
  }
}

const shown = (displayText: string | undefined): Loose => (displayText === undefined ? {} : { displayText });

const copy = (text: string): Promise<void> =>
  navigator.clipboard.writeText(text).then(
    () => toast(words.copied),
    () => toast(words.failed),
  );

/** Web pages open in a new tab, ours inside the phone; a number is shown; any other scheme goes nowhere. */
export function openUri(uri: string): void {
  const liff = liffAddress(uri);
  if (liff !== undefined) openLiff(liff);
  else if (/^https?:\/\//i.test(uri)) window.open(uri, "_blank", "noopener,noreferrer");
  else if (/^tel:/i.test(uri)) showNumber(uri);
  else toast(words.unknown);
}

function showNumber(uri: string): void {
  const number = uri.slice("tel:".length);
  openSheet(words.telTitle, "small", () => [
    element("p", { text: words.telLead }),
    element("p", {}, element("a", { class: "number", text: number, attributes: { href: uri } })),
  ]);
}

/** A button that does an action; its label is the action's own unless one is given. */
export const actionButton = (action: Loose, look: string, label?: string): HTMLButtonElement =>
  button(label ?? textOf(action, "label") ?? "", () => actOn(action), look);
