// The first page: choose a phone, or make a new one.
import type { Context } from "hono";
import { html } from "hono/html";
import type { Phone } from "../line/world/records.ts";
import { showPage } from "./document.ts";
import { phoneList } from "./phone-list.ts";
import { words } from "./words.ts";

export function showChooser(
  c: Context,
  phones: readonly Phone[],
  trouble?: string,
): Response | Promise<Response> {
  const described =
    trouble === undefined ? "" : html`<p class="trouble" id="trouble" role="alert">${trouble}</p>`;
  const body = html`<body class="plain"><main>
<h1>${words.chooserTitle}</h1><p>${words.chooserLead}</p>
${phoneList(phones, (it) => `/phone/${encodeURIComponent(it.id)}`)}
<h2>${words.newTitle}</h2>
<form method="post" action="/phones">
<label for="name">${words.newLabel}</label>
${described}
<input id="name" name="name" type="text" required maxlength="20" autocomplete="off"${trouble === undefined ? "" : html` aria-invalid="true" aria-describedby="trouble"`}>
<button type="submit">${words.newButton}</button>
</form>
</main></body>`;
  return showPage(c, { title: words.chooserTitle, body, status: trouble === undefined ? 200 : 400 });
}
