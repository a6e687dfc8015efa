// The settings sheet (block and unblock) and the sheet of things to send.
import { here } from "../act/act-on.ts";
import { openSheet } from "../dialog.ts";
import { button, element } from "../element.ts";
import { icon } from "../icon.ts";
import type { IconName } from "../icons.ts";
import { send } from "../send.ts";
import type { Loose } from "../view.ts";
import { words } from "../words.ts";

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
    const one = (shape: IconName, label: string, act: Loose): HTMLElement =>
      element(
        "button",
        {
          class: "choice",
          attributes: { type: "button" },
          on: () => {
            close();
            void send(act);
          },
        },
        icon(shape),
        element("span", { text: label }),
      );
    return [
      one("smile", words.sticker, { sticker: true }),
      one("picture", words.photo, { image: true }),
      one("play", words.video, { video: true }),
      one("sound", words.audio, { audio: true }),
      one("file", words.file, { file: true }),
      one("pin", words.place, { location: here }),
    ];
  });
}
