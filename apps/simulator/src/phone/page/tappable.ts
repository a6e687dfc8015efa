// Makes a drawn part do its action by tap and by key, without putting one control inside another.
import { actOn } from "./act/act-on.ts";
import { button } from "./element.ts";
import { textOf } from "./read.ts";
import type { Loose } from "./view.ts";
import { words } from "./words.ts";

const controls = "button, a, [role=button]";

export function makeTappable(made: HTMLElement, action: Loose): void {
  const label = textOf(action, "label") ?? words.openIt;
  made.classList.add("tap");
  made.addEventListener("click", (event) => {
    if (isOwn(event, made)) actOn(action);
  });
  if (made.querySelector(controls)) {
    const key = button(label, () => actOn(action), "tap-key");
    made.append(key);
    return;
  }
  made.setAttribute("role", "button");
  // What can be read on it is its name.
  if (made.textContent?.trim() === "") made.setAttribute("aria-label", label);
  made.tabIndex = 0;
  made.addEventListener("keydown", (event) => {
    if (event.target !== made || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    actOn(action);
  });
}

/** Not a tap on something inside that does an action of its own. */
const isOwn = (event: Event, made: HTMLElement): boolean =>
  event.target instanceof Element && event.target.closest(`${controls}, .tap`) === made;
