// Shows a picture that a message names, if it lies on this machine; for any other a drawn stand-in, since the page reaches out to nobody.
import { element } from "./element.ts";
import { icon } from "./icon.ts";
import { words } from "./words.ts";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** No `alt`: the picture only decorates. */
export function picture(url: string | undefined, look: string, alt = ""): HTMLElement {
  if (url !== undefined && isNear(url)) {
    return element("img", { class: `pic ${look}`, attributes: { src: url, alt, loading: "lazy" } });
  }
  const made = element("span", { class: `pic stand-in ${look}` }, icon("picture"));
  if (alt === "") made.setAttribute("aria-hidden", "true");
  else {
    made.setAttribute("role", "img");
    made.setAttribute("aria-label", alt);
  }
  made.title = words.notLoaded(hostOf(url));
  return made;
}

export function isNear(url: string): boolean {
  if (!URL.canParse(url, location.href)) return false;
  const { origin, protocol, hostname } = new URL(url, location.href);
  return origin === location.origin || (protocol === "https:" && loopback.has(hostname));
}

const hostOf = (url: string | undefined): string =>
  url !== undefined && URL.canParse(url) ? new URL(url).host : "";
