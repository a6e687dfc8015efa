// The rich menu: a picture with a real, named button over each of its areas, opened and closed from the bar.
import { actOn } from "../act/act-on.ts";
import { button, element } from "../element.ts";
import type { MenuView } from "../view.ts";

export type MenuKeeper = { show(menu: MenuView | null): void; open(open: boolean): void };

export function keepMenu(place: HTMLElement): MenuKeeper {
  let wanted: string | null = null;
  let drawn: Drawn | undefined;
  return {
    show(menu) {
      if ((menu?.id ?? null) === wanted) return;
      wanted = menu?.id ?? null;
      if (!menu) {
        drawn = undefined;
        place.hidden = true;
        return place.replaceChildren();
      }
      const next = draw(menu);
      // The menu before stays until the picture of the next can be seen: a switch does not flicker or jump.
      const swap = (): void => {
        if (wanted !== menu.id) return;
        const focused = place.contains(document.activeElement);
        next.open(drawn ? drawn.isOpen() : menu.selected);
        drawn = next;
        place.replaceChildren(...next.nodes);
        place.hidden = false;
        if (focused) next.nodes[0].focus({ preventScroll: true });
      };
      if (!drawn) return swap();
      next.picture.decode().then(swap, swap);
    },
    open: (open) => drawn?.open(open),
  };
}

type Drawn = {
  readonly nodes: readonly [HTMLElement, HTMLElement];
  readonly picture: HTMLImageElement;
  open(open: boolean): void;
  isOpen(): boolean;
};

function draw(menu: MenuView): Drawn {
  const picture = element("img", { attributes: { src: menu.image, alt: "", draggable: "false" } });
  const sheet = element("div", { class: "menu-picture", attributes: { id: "menu-picture" } }, picture);
  sheet.style.aspectRatio = `${menu.size.width} / ${menu.size.height}`;
  sheet.append(...menu.areas.map((it) => drawArea(it, menu.size)));
  const isOpen = (): boolean => !sheet.hidden;
  const bar = button(menu.chatBarText, () => open(!isOpen()), "menu-bar");
  bar.setAttribute("aria-controls", "menu-picture");
  const open = (wide: boolean): void => {
    sheet.hidden = !wide;
    bar.setAttribute("aria-expanded", String(wide));
  };
  return { nodes: [bar, sheet], picture, open, isOpen };
}

function drawArea({ bounds, action, label }: MenuView["areas"][number], size: MenuView["size"]): HTMLElement {
  const area = element("button", {
    class: "area",
    attributes: { type: "button", "aria-label": label },
    on: () => actOn(action),
  });
  area.style.left = `${(bounds.x / size.width) * 100}%`;
  area.style.top = `${(bounds.y / size.height) * 100}%`;
  area.style.width = `${(bounds.width / size.width) * 100}%`;
  area.style.height = `${(bounds.height / size.height) * 100}%`;
  return area;
}
