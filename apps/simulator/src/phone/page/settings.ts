// The settings sheet (block and unblock) and the sheet of things to send.
import { here } from "./act-on.ts";
import { openSheet } from "./dialog.ts";
import { button, element } from "./element.ts";
import { send } from "./send.ts";
import type { Loose } from "./view.ts";
import { words } from "./words.ts";

export function openSettings(blocked: boolean): void {
  openSheet(words.settingsTitle, "small", (close) => {
    const act = (what: Loose) => () => {
      close();
      void send(what);
    };
    return blocked
      ? [element("p", { text: words.blockedStrip }), button(words.unblock, act({ unblock: true }), "strong")]
      : [element("p", { text: words.blockLead }), button(words.block, act({ block: true }), "danger")];
  });
}

export function openAttachments(): void {
  openSheet(words.attachTitle, "small", (close) => {
    const one = (label: string, act: Loose) =>
      button(label, () => {
        close();
        void send(act);
      });
    return [
      one(words.sticker, { sticker: true }),
      one(words.photo, { image: true }),
      one(words.place, { location: here }),
    ];
  });
}
