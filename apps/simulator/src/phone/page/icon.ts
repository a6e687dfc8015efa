// Draws one of our icons; it decorates, the words beside it or the label around it speak.
import { type IconName, icons } from "./icons.ts";

const svg = "http://www.w3.org/2000/svg";

export function icon(name: IconName): SVGSVGElement {
  const made = document.createElementNS(svg, "svg");
  made.setAttribute("viewBox", "0 0 24 24");
  made.setAttribute("class", "icon-shape");
  made.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", icons[name]);
  made.append(path);
  return made;
}
