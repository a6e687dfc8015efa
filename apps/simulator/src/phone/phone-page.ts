// The phone itself: an empty frame that its script fills and keeps alive.
import type { Context } from "hono";
import { html } from "hono/html";
import type { PlatformOptions } from "../line/options.ts";
import type { Phone } from "../line/world/records.ts";
import { showPage } from "./document.ts";
import { shape } from "./icon.ts";
import { firstLetter } from "./page/first-letter.ts";
import { words as page } from "./page/words.ts";
import { words } from "./words.ts";

export function showPhone(c: Context, phone: Phone, options: PlatformOptions): Response | Promise<Response> {
  const { account, liff, citizenOrigin } = options;
  const title = words.open(phone.name);
  const body = html`<body class="desk" data-phone="${phone.id}" data-account="${account.name}" data-liff="${liff.liffId}" data-citizen="${citizenOrigin}">
<main class="frame" id="frame" aria-label="${words.phoneLabel}" data-state="opening">
<header class="bar">
<a class="icon" href="/" aria-label="${words.toChooser}">${shape("back")}</a>
<span class="face small" aria-hidden="true">${firstLetter(account.name)}</span>
<h1><span class="account">${account.name}</span><span class="whose">${title}</span></h1>
<button class="icon" id="tools" type="button" aria-label="${page.tools}" title="${page.tools}">${shape("pulse")}</button>
<button class="icon wide-icon" id="settings" type="button">${page.settings}</button>
</header>
<p class="strip" id="strip" role="status"></p>
<div class="room">
<div class="talk" id="talk" role="log" aria-label="${page.talk}" tabindex="0"></div>
<button class="newer" id="newer" type="button" hidden>${page.newer}</button>
</div>
<div class="quick" id="quick" role="group" aria-label="${page.quick}" hidden></div>
<form class="input" id="input">
<button class="icon" id="attach" type="button" aria-label="${page.attach}">${shape("plus")}</button>
<textarea id="text" rows="1" maxlength="10000" aria-label="${page.textLabel}" placeholder="${page.textLabel}"></textarea>
<button class="send" type="submit">${page.send}</button>
</form>
<div class="offer" id="offer" hidden></div>
<div class="menu" id="menu" hidden></div>
<section class="card" id="card" hidden></section>
</main>
<p class="toast" id="toast" role="alert"></p>
</body>`;
  return showPage(c, { title: `${account.name}｜${title}`, body, script: "phone", frames: [citizenOrigin] });
}
