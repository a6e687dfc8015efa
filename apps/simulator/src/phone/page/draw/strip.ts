// Cards in a row that scrolls sideways and comes to rest on a card; arrows for those who have no touch screen.
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import { words } from "../words.ts";

export function strip(cards: readonly HTMLElement[]): HTMLElement {
  const row = element(
    "div",
    { class: "strip-of-cards", attributes: { role: "group", tabindex: "0", "aria-label": words.carousel } },
    ...cards,
  );
  const turn = (by: 1 | -1): void => {
    const step = (cards[0]?.offsetWidth ?? 260) + 8;
    row.scrollBy({ left: by * step, behavior: calm() ? "auto" : "smooth" });
  };
  const arrow = (name: "back" | "forward", label: string, by: 1 | -1): HTMLButtonElement =>
    element(
      "button",
      { class: `turn ${name}`, on: () => turn(by), attributes: { type: "button", "aria-label": label } },
      icon(name),
    );
  const [back, forward] = [arrow("back", words.previous, -1), arrow("forward", words.next, 1)];
  const atEdges = (): void => {
    back.hidden = row.scrollLeft < 8;
    forward.hidden = row.scrollLeft + row.clientWidth > row.scrollWidth - 8;
  };
  row.addEventListener("scroll", atEdges, { passive: true });
  new ResizeObserver(atEdges).observe(row);
  return element("div", { class: "strip-frame" }, row, back, forward);
}

const calm = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
