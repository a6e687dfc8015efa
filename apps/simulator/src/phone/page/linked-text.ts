// Text with its web addresses made into links, as LINE shows it.
import { openUri } from "./act-on.ts";
import { element } from "./element.ts";

const address = /https?:\/\/[^\s<>"'）」、。]+/g;

export function linkedText(text: string): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    parts.push(text.slice(from, found.index), link(found[0]));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

function link(uri: string): HTMLAnchorElement {
  const made = element("a", {
    text: uri,
    attributes: { href: uri, rel: "noopener noreferrer", target: "_blank" },
  });
  made.addEventListener("click", (event) => {
    event.preventDefault();
    openUri(uri);
  });
  return made;
}
