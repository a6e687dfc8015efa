// One entry of the talk: whose it is, what it says, when.
import { element } from "../element.ts";
import { firstLetter } from "../first-letter.ts";
import { picture } from "../picture.ts";
import { partOf, textOf } from "../read.ts";
import type { EntryView } from "../view.ts";
import { words } from "../words.ts";
import { drawMessage, isBroad } from "./message.ts";
import { lendMenu } from "./message-menu.ts";

const { account = "" } = document.body.dataset;

/** `follows`: said in the same breath as the entry before, so the face is not shown again. */
export function drawEntry(entry: EntryView, follows: boolean): HTMLElement {
  const { message, from } = entry;
  if (message.type === "unsent") return element("p", { class: "notice", text: words.unsentByMe });
  const sender = partOf(message, "sender") ?? {};
  const name = textOf(sender, "name");
  const time = element("time", { text: entry.at.slice(11, 16), attributes: { datetime: entry.at } });
  const who = element("span", {
    class: "visually-hidden",
    text: `${from === "me" ? words.me : (name ?? account)}：`,
  });
  const said = element("div", { class: "said" }, who, drawMessage(message));
  const side = element("div", { class: "side" }, time);
  if (from === "me") side.prepend(lendMenu(said, message));
  const made = element("div", { class: `entry ${from}` }, said, side);
  if (from === "account") made.prepend(face(name ?? account, textOf(sender, "iconUrl")));
  if (name !== undefined && !follows) said.prepend(element("p", { class: "sender", text: name }));
  if (follows) made.classList.add("follows");
  if (isBroad(message)) made.classList.add("broad");
  return made;
}

const face = (name: string, iconUrl: string | undefined): HTMLElement =>
  iconUrl === undefined
    ? element("span", {
        class: "face",
        text: firstLetter(name),
        attributes: { "aria-hidden": "true" },
      })
    : picture(iconUrl, "face");
