// Flex messages: a bubble, or a strip of them.
import { strip } from "../draw/strip.ts";
import { element } from "../element.ts";
import { itemsOf, partOf, textOf } from "../read.ts";
import { makeTappable } from "../tappable.ts";
import type { Loose } from "../view.ts";
import { drawComponent } from "./component.ts";
import { set } from "./style.ts";

export function flexMessage(message: Loose): HTMLElement | undefined {
  const contents = partOf(message, "contents") ?? {};
  switch (textOf(contents, "type")) {
    case "bubble":
      return bubble(contents);
    case "carousel":
      return strip(itemsOf(contents, "contents").map(bubble));
    default:
      return undefined;
  }
}

const blocks = ["header", "hero", "body", "footer"] as const;

function bubble(it: Loose): HTMLElement {
  const made = element("div", { class: `flex-bubble flex-${textOf(it, "size") ?? "mega"}` });
  if (textOf(it, "direction") === "rtl") made.dir = "rtl";
  for (const name of blocks) {
    const content = partOf(it, name);
    if (!content) continue;
    const style = partOf(partOf(it, "styles") ?? {}, name) ?? {};
    // The body takes what height the other bubbles of a row give it.
    const drawn = drawComponent(name === "body" ? { flex: 1, ...content } : content, "vertical");
    const block = element("div", { class: `flex-block flex-${name}` }, drawn);
    set(block, "background-color", textOf(style, "backgroundColor"));
    // The first block has nothing to be separated from.
    if (style.separator === true && made.childElementCount > 0) {
      block.classList.add("flex-ruled");
      set(block, "border-top-color", textOf(style, "separatorColor"));
    }
    made.append(block);
  }
  const action = partOf(it, "action");
  if (action) makeTappable(made, action);
  return made;
}
