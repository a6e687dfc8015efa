// The phones there are, each a large link.
import { html } from "hono/html";
import type { Phone } from "../line/world/records.ts";
import { firstLetter } from "./page/first-letter.ts";
import { standing } from "./phone-card.ts";
import { words } from "./words.ts";

export function phoneList(phones: readonly Phone[], to: (phone: Phone) => string) {
  if (phones.length === 0) return html`<p>${words.chooserEmpty}</p>`;
  const rows = phones.map(
    (it) =>
      html`<li><a class="phone" href="${to(it)}">${phoneFace(it)}<span class="owner">${words.open(it.name)}</span><span class="state">${standing(it)}</span></a></li>`,
  );
  return html`<ul class="phones">${rows}</ul>`;
}

export const phoneFace = ({ name }: Phone) =>
  html`<span class="face" aria-hidden="true">${firstLetter(name)}</span>`;
