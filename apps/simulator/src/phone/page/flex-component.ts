// The components inside a Flex bubble.
import { actionButton, actOn } from "./act-on.ts";
import { element } from "./element.ts";
import { drawBox } from "./flex-box.ts";
import { fontSize, type Layout, plain, set, space } from "./flex-style.ts";
import { itemsOf, partOf, textOf } from "./read.ts";
import type { Loose } from "./view.ts";

export function drawComponent(it: Loose, parent: Layout): HTMLElement {
  const made = draw(it, parent);
  place(made, it, parent);
  const action = partOf(it, "action");
  if (action && textOf(it, "type") !== "button") makeTappable(made, action);
  return made;
}

function draw(it: Loose, parent: Layout): HTMLElement {
  switch (textOf(it, "type")) {
    case "box":
      return drawBox(it, drawComponent);
    case "text":
      return drawText(it);
    case "button":
      return drawButton(it);
    case "image":
    case "icon":
      return drawImage(it);
    case "separator": {
      const made = element("div", {
        class: `flex-separator ${parent}`,
        attributes: { role: "presentation" },
      });
      set(made, "background-color", textOf(it, "color"));
      return made;
    }
    default:
      return element("div", { class: "flex-filler" });
  }
}

function place(made: HTMLElement, it: Loose, parent: Layout): void {
  const flex = it.flex;
  const kind = textOf(it, "type");
  const grows =
    kind === "separator" || kind === "icon" ? 0 : kind === "filler" ? 1 : parent === "vertical" ? 0 : 1;
  const share = typeof flex === "number" ? flex : grows;
  made.style.setProperty("flex", share === 0 ? "0 0 auto" : `${share} 1 0`);
  if (textOf(it, "position") === "absolute") made.classList.add("flex-absolute");
  for (const [key, side] of offsets) set(made, side, space(textOf(it, key)));
}

const offsets = [
  ["offsetTop", "top"],
  ["offsetBottom", "bottom"],
  ["offsetStart", "left"],
  ["offsetEnd", "right"],
] as const;

function drawText(it: Loose): HTMLElement {
  const spans = itemsOf(it, "contents");
  const made = element("p", { class: "flex-text" });
  if (spans.length === 0) made.textContent = textOf(it, "text") ?? "";
  for (const span of spans) {
    const part = element("span", { text: textOf(span, "text") ?? "" });
    dress(part, span);
    made.append(part);
  }
  dress(made, it);
  if (it.wrap === true) made.classList.add("flex-wrap");
  const lines = it.maxLines;
  if (typeof lines === "number" && lines > 0) {
    made.classList.add("flex-clamped");
    made.style.setProperty("-webkit-line-clamp", String(lines));
  }
  set(made, "text-align", textOf(it, "align"));
  set(made, "align-self", gravity[textOf(it, "gravity") ?? ""]);
  return made;
}

const gravity: Readonly<Record<string, string>> = { top: "flex-start", center: "center", bottom: "flex-end" };

function dress(made: HTMLElement, it: Loose): void {
  set(made, "font-size", fontSize(textOf(it, "size")));
  set(made, "color", textOf(it, "color"));
  if (textOf(it, "weight") === "bold") made.style.setProperty("font-weight", "700");
  set(made, "font-style", textOf(it, "style"));
  set(made, "text-decoration", textOf(it, "decoration"));
}

function drawButton(it: Loose): HTMLElement {
  const style = textOf(it, "style") ?? "link";
  const made = actionButton(
    partOf(it, "action") ?? {},
    `flex-button ${style} ${textOf(it, "height") ?? "md"}`,
  );
  set(made, style === "link" ? "color" : "background-color", textOf(it, "color"));
  return made;
}

function drawImage(it: Loose): HTMLElement {
  const icon = textOf(it, "type") === "icon";
  const look = `${icon ? "flex-icon" : "flex-image"} ${textOf(it, "size") ?? "md"} ${textOf(it, "aspectMode") ?? "fit"}`;
  const made = element("img", {
    class: look,
    attributes: { src: textOf(it, "url") ?? "", alt: "", loading: "lazy" },
  });
  set(made, "width", plain(textOf(it, "size")));
  set(made, "aspect-ratio", (textOf(it, "aspectRatio") ?? "1:1").replace(":", " / "));
  set(made, "background-color", textOf(it, "backgroundColor"));
  return made;
}

function makeTappable(made: HTMLElement, action: Loose): void {
  const label = textOf(action, "label") ?? made.textContent ?? "";
  made.classList.add("flex-tap");
  made.setAttribute("role", "button");
  made.setAttribute("aria-label", label);
  made.tabIndex = 0;
  made.addEventListener("click", (event) => {
    if (isOwn(event, made)) actOn(action);
  });
  made.addEventListener("keydown", (event) => {
    if (event.target !== made) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      actOn(action);
    }
  });
}

/** Not a tap on something inside that does an action of its own. */
export const isOwn = (event: Event, made: HTMLElement): boolean =>
  event.target instanceof Element && [made, null].includes(tapped(event.target));

const tapped = (target: Element): HTMLElement | null =>
  target.closest<HTMLElement>("button, a, [role=button]");
