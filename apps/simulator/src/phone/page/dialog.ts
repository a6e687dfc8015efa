// A sheet over the phone: a native dialog, so that Escape, focus and its return are the browser's.
import { button, element } from "./element.ts";
import { words } from "./words.ts";

export type Sheet = { readonly dialog: HTMLDialogElement; close(): void };

export function openSheet(title: string, look: string, fill: (close: () => void) => readonly Node[]): Sheet {
  const heading = element("h2", { text: title, attributes: { id: "sheet-title" } });
  const dialog = element("dialog", {
    class: `sheet ${look}`,
    attributes: { "aria-labelledby": "sheet-title" },
  });
  const close = (): void => dialog.close();
  dialog.append(heading, ...fill(close), button(words.close, close, "quiet"));
  dialog.addEventListener("close", () => dialog.remove());
  // A tap beside the sheet closes it.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) close();
  });
  document.body.append(dialog);
  dialog.showModal();
  return { dialog, close };
}
