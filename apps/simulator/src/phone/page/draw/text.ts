// Text messages: addresses as links, emojis of LINE as drawn stand-ins, mentions set apart.
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import { itemsOf, numberOf, partOf, textOf } from "../read.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";
import { linkedText } from "./linked-text.ts";

type Piece = Node | string;

/** `emojis[].index` counts UTF-16 units, each naming the place of one `$`. */
export function plainText(message: Loose): HTMLElement {
  const text = textOf(message, "text") ?? "";
  const places = itemsOf(message, "emojis")
    .map((it) => numberOf(it, "index") ?? -1)
    .filter((it) => it >= 0 && it < text.length)
    .toSorted((a, b) => a - b);
  const pieces: Piece[] = [];
  let from = 0;
  for (const at of places) {
    pieces.push(...linkedText(text.slice(from, at)), emoji());
    from = at + 1;
  }
  return element("p", { class: "bubble" }, ...pieces, ...linkedText(text.slice(from)));
}

/** textV2: `{name}` stands for a substitution, `{{` and `}}` for a brace. */
export function richText(message: Loose): HTMLElement {
  const substitution = partOf(message, "substitution") ?? {};
  const parts = (textOf(message, "text") ?? "").split(/(\{\{|\}\}|\{[a-zA-Z0-9_]+\})/);
  const pieces = parts.flatMap((part): readonly Piece[] => {
    if (part === "{{" || part === "}}") return [part.charAt(0)];
    if (!/^\{[a-zA-Z0-9_]+\}$/.test(part)) return linkedText(part);
    const found = partOf(substitution, part.slice(1, -1));
    return found ? [textOf(found, "type") === "emoji" ? emoji() : mention()] : [part];
  });
  return element("p", { class: "bubble" }, ...pieces);
}

const emoji = (): HTMLElement =>
  element("span", { class: "emoji", attributes: { role: "img", "aria-label": words.emoji } }, icon("smile"));

const mention = (): HTMLElement => element("span", { class: "mention", text: words.mention });
