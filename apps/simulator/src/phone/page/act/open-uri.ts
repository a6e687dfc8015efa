// Follows an address: our pages open inside the phone, numbers on a call card, the rest after a word of warning.
import { openSheet } from "../dialog.ts";
import { element } from "../element.ts";
import { icon } from "../icon.ts";
import { toast } from "../send.ts";
import { words } from "../words.ts";
import { liffAddress, openLiff } from "./liff-sheet.ts";

export function openUri(uri: string): void {
  const liff = liffAddress(uri);
  if (liff !== undefined) openLiff(liff);
  else if (/^https?:\/\//i.test(uri) && URL.canParse(uri)) warnBeforeLeaving(uri);
  else if (/^tel:/i.test(uri)) showNumber(uri);
  else if (/^line:/i.test(uri)) toast(words.lineScreen);
  else toast(words.unknownAct);
}

function warnBeforeLeaving(uri: string): void {
  openSheet(words.leaveTitle, "small", (close) => [
    element("p", { text: words.leaveLead }),
    element(
      "p",
      { class: "address" },
      element("strong", { text: new URL(uri).host }),
      element("span", { text: uri }),
    ),
    element("a", {
      class: "wide-button strong",
      text: words.leave,
      on: close,
      attributes: { href: uri, target: "_blank", rel: "noopener noreferrer" },
    }),
  ]);
}

function showNumber(uri: string): void {
  const number = uri.slice("tel:".length);
  openSheet(words.telTitle, "small call", () => [
    element("p", { class: "number", text: number }),
    element("p", { text: words.telLead }),
    element(
      "a",
      { class: "wide-button strong", attributes: { href: uri } },
      icon("phone"),
      element("span", { text: words.tel }),
    ),
  ]);
}
