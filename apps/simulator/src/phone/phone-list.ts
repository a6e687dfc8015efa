// The phones there are, each a large link.
import { html } from "hono/html";
import type { Phone } from "../line/world/records.ts";
import { words } from "./words.ts";

export function phoneList(phones: readonly Phone[], to: (phone: Phone) => string) {
  if (phones.length === 0) return html`<p>${words.chooserEmpty}</p>`;
  const rows = phones.map(
    (it) =>
      html`<li><a href="${to(it)}"><span class="owner">${words.open(it.name)}</span><span class="state">${state(it)}</span></a></li>`,
  );
  return html`<ul class="phones">${rows}</ul>`;
}

function state(phone: Phone): string {
  if (phone.blocked) return words.blocked;
  return phone.added ? words.friend : words.stranger;
}
