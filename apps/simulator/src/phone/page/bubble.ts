// One entry of the talk: whose it is, what it says, when.

import { openSheet } from "./dialog.ts";
import { button, element } from "./element.ts";
import { flexMessage } from "./flex.ts";
import { linkedText } from "./linked-text.ts";
import { textOf } from "./read.ts";
import { send } from "./send.ts";
import { templateMessage } from "./template.ts";
import type { EntryView } from "./view.ts";
import { words } from "./words.ts";

const { account = "" } = document.body.dataset;

export function drawEntry(entry: EntryView): HTMLElement {
  const { message, from } = entry;
  if (message.type === "unsent") return element("p", { class: "notice", text: words.unsentByMe });
  const time = element("time", { text: entry.at.slice(11, 16), attributes: { datetime: entry.at } });
  const content = drawMessage(message);
  const side = element("div", { class: "side" }, from === "me" ? menuOf(entry) : undefined, time);
  const face =
    from === "account"
      ? element("span", { class: "face", text: account.slice(0, 1), attributes: { "aria-hidden": "true" } })
      : undefined;
  const who = element("span", { class: "visually-hidden", text: `${from === "me" ? words.me : account}：` });
  return element(
    "div",
    { class: `entry ${from}` },
    face,
    element("div", { class: "said" }, who, content),
    side,
  );
}

function drawMessage(message: EntryView["message"]): HTMLElement {
  switch (message.type) {
    case "text":
      return element("p", { class: "bubble" }, ...linkedText(textOf(message, "text") ?? ""));
    case "template":
      return templateMessage(message);
    case "flex":
      return flexMessage(message);
    case "sticker":
      return element("p", { class: "sticker", text: words.sticker });
    case "image":
      return drawImage(textOf(message, "previewImageUrl"));
    case "location":
      return element("p", {
        class: "bubble",
        text: `${words.placeBubble} ${textOf(message, "title") ?? ""}\n${String(message.latitude)}, ${String(message.longitude)}`,
      });
    default:
      return element("p", { class: "notice", text: words.unknown });
  }
}

const drawImage = (url: string | undefined): HTMLElement =>
  url === undefined
    ? element("p", { class: "sticker photo", text: words.photo })
    : element("img", { class: "picture", attributes: { src: url, alt: words.picture, loading: "lazy" } });

/** In the app a long press; here a button beside the bubble. */
function menuOf(entry: EntryView): HTMLButtonElement {
  const { message } = entry;
  const said = message.type === "text" ? (textOf(message, "text") ?? "").slice(0, 20) : kindOf(message.type);
  const open = button(
    "⋯",
    () => {
      openSheet(words.unsendTitle, "small", (close) => [
        button(
          words.unsend,
          () => {
            close();
            void send({ unsend: message.id });
          },
          "strong",
        ),
      ]);
    },
    "more",
  );
  open.setAttribute("aria-label", words.unsendMenu(said));
  return open;
}

const kindOf = (type: string): string =>
  type === "sticker" ? words.sticker : type === "image" ? words.photo : words.placeBubble;
