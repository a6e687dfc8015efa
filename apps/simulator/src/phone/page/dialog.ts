// A sheet over the phone: a native dialog, so that Escape, focus and its return are the browser's.
import { button, element } from "./element.ts";
import { words } from "./words.ts";

export function openSheet(title: string, look: string, fill: (close: () => void) => readonly Node[]): void {
  const heading = element("h2", { text: title, attributes: { id: "sheet-title" } });
  const dialog = element("dialog", {
    class: `sheet ${look}`,
    attributes: { "aria-labelledby": "sheet-title" },
  });
  const close = (): void => dialog.close();
  dialog.append(heading, ...fill(close), button(words.close, close, "quiet"));
  dialog.addEventListener("close", () => dialog.remove());
  closeBeside(dialog);
  document.body.append(dialog);
  dialog.showModal();
}

/** A tap beside a sheet closes it. */
export function closeBeside(dialog: HTMLDialogElement): void {
  dialog.addEventListener("pointerdown", (event) => {
    if (event.target !== dialog) return;
    const box = dialog.getBoundingClientRect();
    const inside =
      event.clientX >= box.left &&
      event.clientX <= box.right &&
      event.clientY >= box.top &&
      event.clientY <= box.bottom;
    if (!inside) dialog.close();
  });
}
