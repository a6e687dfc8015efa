// The mailbox page: letters as text, nothing fetched from anywhere.
import { jstWords } from "@kumacari/domain";
import { Hono } from "hono";
import { html } from "hono/html";
import { type Html, page } from "../look/page.ts";
import type { Letter, Letters } from "./letters.ts";
import { isWay, type Returned, type ReturnWay, ways } from "./returned.ts";

export function mailboxPages(letters: Letters, returned: Returned): Hono {
  const app = new Hono();
  app.get("/", async (c) => c.html(listPage(await letters.list())));
  app.get("/returned", (c) => c.json(returned.since(Number(c.req.query("after") ?? 0) || 0)));
  app.post("/:id/returned", async (c) => {
    const found = await letters.find(c.req.param("id"));
    const { way } = await c.req.parseBody();
    if (!found || !isWay(way)) return c.html(lostPage(), 404);
    returned.send(found, way);
    return c.html(sentBackPage(found, way));
  });
  app.get("/:id", async (c) => {
    const found = await letters.find(c.req.param("id"));
    return found ? c.html(letterPage(found)) : c.html(lostPage(), 404);
  });
  return app;
}

const way = html`<nav aria-label="現在の場所"><a href="/">案内</a> ／ メール</nav>`;
const wayDeep = html`<nav aria-label="現在の場所"><a href="/">案内</a> ／ <a href="/mailbox">メール</a></nav>`;

const listPage = (letters: readonly Letter[]): Html =>
  page({
    title: "メール",
    width: "wide",
    body: html`<main id="main">
      ${way}
      <h1>メール <span class="mark">開発用</span></h1>
      <p class="lead">サービスが送ったメールは、外へは出ず、すべてここに届きます。</p>
      ${letters.length === 0 ? html`<p class="card soft">まだ届いていません。</p>` : list(letters)}
    </main>`,
  });

const list = (letters: readonly Letter[]): Html => html`<ul class="letters">
  ${letters.map(
    (it) => html`<li>
      <a href="/mailbox/${it.id}">${it.subject}</a>
      <span class="soft small">${jstWords(it.at)}　宛先：${it.to}</span>
    </li>`,
  )}
</ul>`;

const letterPage = (it: Letter): Html =>
  page({
    title: it.subject,
    width: "wide",
    body: html`<main id="main">
      ${wayDeep}
      <h1>${it.subject}</h1>
      <dl class="facts">
        <dt>届いた時刻</dt>
        <dd>${jstWords(it.at)}</dd>
        <dt>差出人</dt>
        <dd>${it.from}</dd>
        <dt>宛先</dt>
        <dd>${it.to}</dd>
        ${it.attachments.length > 0 ? html`<dt>添付</dt><dd>${it.attachments.join("、")}</dd>` : ""}
      </dl>
      <div class="card letter">${withLinks(it.text)}</div>
      ${Object.keys(it.tags).length > 0 ? sendingBack(it) : ""}
    </main>`,
  });

/** Letters to citizens alone: of the staff's, nobody asks what became. */
const sendingBack = (it: Letter): Html => html`<h2>このメールが届かなかったことにする</h2>
  <form method="post" action="/mailbox/${it.id}/returned">
    ${Object.entries(ways).map(([way, says]) => html`<button name="way" value="${way}">${says}</button> `)}
  </form>`;

const sentBackPage = (it: Letter, way: ReturnWay): Html =>
  page({
    title: "メールを戻しました",
    width: "wide",
    body: html`<main id="main">
      ${wayDeep}
      <h1>メールを戻しました</h1>
      <p class="lead">「${ways[way]}」を、サービスに知らせます（数秒かかります）。</p>
      <p><a href="/mailbox/${it.id}">メールにもどる</a></p>
    </main>`,
  });

/** Addresses of this very machine can be followed; any other stays words. */
const withLinks = (text: string): readonly (string | Html)[] =>
  text
    .split(/(http:\/\/localhost:\d+\/[\w/#?=&%.~-]*)/)
    .map((part, n) =>
      n % 2 === 1 ? html`<a href="${part}" target="_blank" rel="noreferrer">${part}</a>` : part,
    );

const lostPage = (): Html =>
  page({
    title: "メールが見つかりません",
    width: "wide",
    body: html`<main id="main">${wayDeep}<h1>メールが見つかりません</h1></main>`,
  });
