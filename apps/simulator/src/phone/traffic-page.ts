// The fault panel as a page of its own, reached from the chooser.
import type { Context } from "hono";
import { html } from "hono/html";
import { showPage } from "./document.ts";
import { words as panel } from "./page/panel/words.ts";
import { words } from "./words.ts";

export function showTraffic(c: Context): Response | Promise<Response> {
  const body = html`<body class="plain"><main>
<p><a class="wide" href="/">${words.toChooser}</a></p>
<h1>${panel.title}</h1>
<h2 class="visually-hidden">${panel.nowTitle}</h2>
<div id="panel" class="panel-body"></div>
</main></body>`;
  return showPage(c, { title: panel.title, body, script: "traffic" });
}
