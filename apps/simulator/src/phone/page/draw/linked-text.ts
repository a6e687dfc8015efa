// Text with its web addresses and phone numbers made into links, as LINE shows it.
import { openUri } from "../act/open-uri.ts";
import { element } from "../element.ts";

const address = /https?:\/\/[^\s<>"'）」、。]+|(?<![\d-])0\d{1,4}-\d{1,4}-\d{3,4}(?![\d-])/g;

export function linkedText(text: string): readonly (Node | string)[] {
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const found of text.matchAll(address)) {
    parts.push(text.slice(from, found.index), link(found[0]));
    from = found.index + found[0].length;
  }
  return [...parts, text.slice(from)];
}

function link(shown: string): HTMLAnchorElement {
  const uri = /^\d/.test(shown) ? `tel:${shown}` : shown;
  const made = element("a", {
    text: shown,
    attributes: { href: uri, rel: "noopener noreferrer", target: "_blank" },
  });
  made.addEventListener("click", (event) => {
    event.preventDefault();
    openUri(uri);
  });
  return made;
}
