// Opens a citizen page inside the phone, as LINE opens a LIFF page.
import { button, element, find } from "../element.ts";
import { isLoose } from "../read.ts";
import { words } from "../words.ts";

const { phone = "", account = "", liff = "", citizen = "" } = document.body.dataset;

/** The address on this platform when `uri` leads to our LIFF, else undefined. */
export function liffAddress(uri: string): string | undefined {
  if (!URL.canParse(uri)) return undefined;
  const url = new URL(uri);
  const own = url.origin === location.origin && url.pathname.startsWith(`/liff/${liff}`);
  const real = url.origin === "https://liff.line.me" && url.pathname.startsWith(`/${liff}`);
  if (!own && !real) return undefined;
  url.searchParams.set("_phone", phone);
  return `${real ? "/liff" : ""}${url.pathname}${url.search}`;
}

export function openLiff(address: string): void {
  const title = `${account}${words.page}`;
  const dialog = element("dialog", { class: "liff", attributes: { "aria-label": title } });
  const close = (): void => dialog.close();
  const bar = element(
    "div",
    { class: "bar" },
    element(
      "p",
      { class: "liff-title" },
      element("span", { text: account }),
      element("small", { text: new URL(citizen).host }),
    ),
    button(words.close, close, "icon wide-icon"),
  );
  const page = element("iframe", {
    attributes: {
      name: `phone-${phone}`,
      title,
      src: address,
      referrerpolicy: "no-referrer",
      allow: `geolocation ${citizen}`,
    },
  });
  dialog.append(bar, page);
  const told = (event: MessageEvent<unknown>): void => {
    if (event.origin !== citizen || event.source !== page.contentWindow) return;
    if (isLoose(event.data) && event.data.simLiff === "close") close();
  };
  window.addEventListener("message", told);
  dialog.addEventListener("close", () => {
    window.removeEventListener("message", told);
    dialog.remove();
    find("text", HTMLElement).focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
