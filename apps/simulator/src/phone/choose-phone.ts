// Asks which phone opens a LIFF page when the address does not say.
import type { Context } from "hono";
import { html } from "hono/html";
import type { Phone } from "../line/world/records.ts";
import { showPage } from "./document.ts";
import { phoneList } from "./phone-list.ts";
import { words } from "./words.ts";

export function choosePhone(c: Context, phones: readonly Phone[], url: URL): Response | Promise<Response> {
  const to = (phone: Phone): string => {
    const search = new URLSearchParams(url.search);
    search.set("_phone", phone.id);
    return `${url.pathname}?${search}`;
  };
  const body = html`<body class="plain"><main>
<h1>${words.liffTitle}</h1><p>${words.liffLead}</p>
${phoneList(phones, to)}
<p><a class="wide" href="/">${words.toChooser}</a></p>
</main></body>`;
  return showPage(c, { title: words.liffTitle, body });
}
