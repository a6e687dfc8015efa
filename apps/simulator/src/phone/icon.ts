// One of the page's icons in a page's HTML; it decorates.
import { html } from "hono/html";
import { type IconName, icons } from "./page/icons.ts";

export const shape = (name: IconName) =>
  html`<svg class="icon-shape" viewBox="0 0 24 24" aria-hidden="true"><path d="${icons[name]}"/></svg>`;
