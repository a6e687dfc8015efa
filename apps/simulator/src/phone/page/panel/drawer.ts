// Opens the fault panel from the phone: beside it where there is room, else as a sheet over it.
import { closeBeside } from "../dialog.ts";
import { button, element } from "../element.ts";
import { fillPanel } from "./panel.ts";
import { words } from "./words.ts";

const room = window.matchMedia("(min-width: 1240px)");
const remembered = "panel-open";

export function keepDrawer(opener: HTMLElement): void {
  let drawer: HTMLDialogElement | undefined;

  const open = (): void => {
    const body = element("div", { class: "panel-body" });
    const made = element(
      "dialog",
      { class: "panel", attributes: { "aria-labelledby": "panel-title" } },
      element(
        "div",
        { class: "panel-head" },
        element("h2", { text: words.title, attributes: { id: "panel-title" } }),
        button(words.close, () => made.close(), "quiet"),
      ),
      body,
    );
    const end = fillPanel(body);
    closeBeside(made);
    made.addEventListener("close", () => {
      end();
      made.remove();
      drawer = undefined;
      sessionStorage.removeItem(remembered);
      opener.setAttribute("aria-expanded", "false");
      opener.focus({ preventScroll: true });
    });
    document.body.append(made);
    drawer = made;
    opener.setAttribute("aria-expanded", "true");
    if (room.matches) {
      sessionStorage.setItem(remembered, "yes");
      made.show();
    } else made.showModal();
  };

  opener.setAttribute("aria-expanded", "false");
  opener.addEventListener("click", () => (drawer ? drawer.close() : open()));
  room.addEventListener("change", () => drawer?.close());
  if (room.matches && sessionStorage.getItem(remembered) === "yes") open();
}
