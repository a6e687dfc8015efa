// Flex messages: a bubble, or a strip of them.
import { actOn } from "./act-on.ts";
import { element } from "./element.ts";
import { drawComponent, isOwn } from "./flex-component.ts";
import { set } from "./flex-style.ts";
import { itemsOf, partOf, textOf } from "./read.ts";
import { strip } from "./template.ts";
import type { Loose } from "./view.ts";

export function flexMessage(message: Loose): HTMLElement {
  const contents = partOf(message, "contents") ?? {};
  const drawn =
    textOf(contents, "type") === "carousel"
      ? strip(itemsOf(contents, "contents").map(bubble))
      : bubble(contents);
  return drawn;
}

const blocks = ["header", "hero", "body", "footer"] as const;

function bubble(it: Loose): HTMLElement {
  const made = element("div", { class: `flex-bubble flex-${textOf(it, "size") ?? "mega"}` });
  for (const name of blocks) {
    const content = partOf(it, name);
    if (!content) continue;
    const style = partOf(partOf(it, "styles") ?? {}, name) ?? {};
    const block = element("div", { class: `flex-block flex-${name}` }, drawComponent(content, "vertical"));
    set(block, "background-color", textOf(style, "backgroundColor"));
    if (style.separator === true) {
      block.classList.add("flex-ruled");
      set(block, "border-top-color", textOf(style, "separatorColor"));
    }
    made.append(block);
  }
  const action = partOf(it, "action");
  if (action) {
    made.addEventListener("click", (event) => {
      if (isOwn(event, made)) actOn(action);
    });
  }
  return made;
}
