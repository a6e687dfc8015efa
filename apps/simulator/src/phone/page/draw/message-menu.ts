// What one can do with an own message: copy it, take it back. A long press opens it, and so does a button.
import { copy } from "../act/act-on.ts";
import { openSheet } from "../dialog.ts";
import { button, element } from "../element.ts";
import { icon } from "../icon.ts";
import { textOf } from "../read.ts";
import { send } from "../send.ts";
import type { EntryView } from "../view.ts";
import { words } from "../words.ts";

const longPress = 500;

/** Gives the button; `said` gets the long press. */
export function lendMenu(said: HTMLElement, message: EntryView["message"]): HTMLButtonElement {
  const text = message.type === "text" ? textOf(message, "text") : undefined;
  const open = (): void => openMenu(message.id, text);
  let timer = 0;
  said.addEventListener("pointerdown", () => {
    timer = window.setTimeout(open, longPress);
  });
  for (const end of ["pointerup", "pointermove", "pointercancel", "pointerleave"] as const)
    said.addEventListener(end, () => clearTimeout(timer));
  const name = words.messageMenu(text?.slice(0, 20) ?? kindOf(message.type));
  return element(
    "button",
    { class: "more", on: open, attributes: { type: "button", "aria-label": name } },
    icon("more"),
  );
}

function openMenu(id: string, text: string | undefined): void {
  if (document.querySelector("dialog.message-menu")) return;
  openSheet(words.messageMenuTitle, "small message-menu", (close) => {
    const act = (label: string, on: () => void, look = ""): HTMLElement =>
      button(
        label,
        () => {
          close();
          on();
        },
        look,
      );
    return [
      ...(text === undefined ? [] : [act(words.copy, () => void copy(text))]),
      act(words.unsend, () => void send({ unsend: id }), "danger"),
      element("p", { class: "small-print", text: words.unsendLead }),
    ];
  });
}

const kinds: Readonly<Record<string, string>> = {
  sticker: words.sticker,
  image: words.photo,
  video: words.video,
  audio: words.audio,
  file: words.file,
};

const kindOf = (type: string): string => kinds[type] ?? words.placeBubble;
