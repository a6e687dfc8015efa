// The rich menu: a picture with a real, named button over each of its areas, opened and closed from the bar.
import { actOn } from "./act-on.ts";
import { button, element } from "./element.ts";
import type { MenuView } from "./view.ts";

export function keepMenu(place: HTMLElement): (menu: MenuView | null) => void {
  let shown: string | null = null;
  return (menu) => {
    place.hidden = menu === null;
    if ((menu?.id ?? null) === shown) return;
    shown = menu?.id ?? null;
    place.replaceChildren(...(menu ? draw(menu) : []));
  };
}

function draw(menu: MenuView): readonly Node[] {
  const areas = menu.areas.map(({ bounds, action, label }) => {
    const area = element("button", {
      class: "area",
      attributes: { type: "button", "aria-label": label },
      on: () => actOn(action),
    });
    const { width, height } = menu.size;
    area.style.left = `${(bounds.x / width) * 100}%`;
    area.style.top = `${(bounds.y / height) * 100}%`;
    area.style.width = `${(bounds.width / width) * 100}%`;
    area.style.height = `${(bounds.height / height) * 100}%`;
    return area;
  });
  const picture = element("img", { attributes: { src: menu.image, alt: "", draggable: "false" } });
  const sheet = element(
    "div",
    { class: "menu-picture", attributes: { id: "menu-picture" } },
    picture,
    ...areas,
  );
  sheet.style.aspectRatio = `${menu.size.width} / ${menu.size.height}`;
  const bar = button(menu.chatBarText, () => show(sheet.hidden === true), "menu-bar");
  bar.setAttribute("aria-controls", "menu-picture");
  const show = (open: boolean): void => {
    sheet.hidden = !open;
    bar.setAttribute("aria-expanded", String(open));
  };
  show(menu.selected);
  return [bar, sheet];
}
