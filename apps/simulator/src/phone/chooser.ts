// The first page: choose a phone, or make a new one.
import type { Context } from "hono";
import { html } from "hono/html";
import type { Phone } from "../line/world/records.ts";
import { showPage } from "./document.ts";
import { shape } from "./icon.ts";
import { phoneCard } from "./phone-card.ts";
import { phoneFace } from "./phone-list.ts";
import type { Unread } from "./unread.ts";
import { words } from "./words.ts";

type Shown = { readonly phones: readonly Phone[]; readonly unread: Unread; readonly trouble?: string };

export function showChooser(c: Context, { phones, unread, trouble }: Shown): Response | Promise<Response> {
  const described =
    trouble === undefined ? "" : html`<p class="trouble" id="trouble" role="alert">${trouble}</p>`;
  const list =
    phones.length === 0
      ? html`<p>${words.chooserEmpty}</p>`
      : html`<ul class="phones">${phones.map((it) => row(it, unread))}</ul>`;
  const body = html`<body class="plain"><main>
<h1>${words.chooserTitle}</h1><p>${words.chooserLead}</p>
${list}
<h2>${words.newTitle}</h2>
<form method="post" action="/phones">
<label for="name">${words.newLabel}</label>
${described}
<input id="name" name="name" type="text" required maxlength="20" autocomplete="off"${trouble === undefined ? "" : html` aria-invalid="true" aria-describedby="trouble"`}>
<button type="submit">${words.newButton}</button>
</form>
<h2>${words.toTrafficTitle}</h2>
<p>${words.toTrafficLead}</p>
<p><a class="wide-link" href="/traffic">${shape("pulse")}<span>${words.toTraffic}</span></a></p>
</main></body>`;
  const status = trouble === undefined ? 200 : 400;
  return showPage(c, { title: words.chooserTitle, body, script: "chooser", status });
}

function row(phone: Phone, unread: Unread) {
  const { id, state, unread: waiting } = phoneCard(phone, unread);
  const address = `/phone/${encodeURIComponent(id)}`;
  return html`<li data-phone="${id}">
<a class="phone" href="${address}">${phoneFace(phone)}<span class="names"><span class="owner">${words.open(phone.name)}</span><span class="state">${state}</span></span>${waiting === "" ? html`<span class="unread" hidden></span>` : html`<span class="unread">${waiting}</span>`}</a>
<a class="beside" href="${address}" target="phone-window-${id}" data-window aria-label="${words.openBeside(phone.name)}">${shape("window")}<span aria-hidden="true">${words.beside}</span></a>
</li>`;
}
