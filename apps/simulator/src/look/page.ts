// The one page frame of the simulator's own pages, and the headers they are sent with.
import { readFileSync } from "node:fs";
import type { MiddlewareHandler } from "hono";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export type Frame = {
  readonly title: string;
  readonly body: Html;
  /** `wide` for tables, `narrow` for one form. */
  readonly width: "wide" | "narrow";
  /** Path of a script of the same origin. */
  readonly script?: string;
};

export const stylePath = "/look/style.css";
export const style = ["frame", "form", "start"]
  .map((name) => readFileSync(new URL(`${name}.css`, import.meta.url), "utf8"))
  .join("\n");

export const page = ({ title, body, width, script }: Frame): Html => html`<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title}｜クマキャリ！</title>
    <link rel="stylesheet" href="${stylePath}" />
    <link rel="icon" href="data:," />
    ${script ? html`<script src="${script}" type="module"></script>` : raw("")}
  </head>
  <body class="${width}">
    <a class="skip" href="#main">本文へすすむ</a>
    ${body}
  </body>
</html>`;

/** No inline script or style, no frame around us, nothing about us in another's log. `formsTo`: origins a form may lead to. */
export const pageHeaders = (formsTo: readonly string[] = []): Record<string, string> => ({
  "Content-Security-Policy": [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    `form-action ${["'self'", ...formsTo].join(" ")}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "no-store",
});

/** Answers only under its own name: a page of another site that points its name here is refused. */
export const onlyAs =
  (host: string): MiddlewareHandler =>
  async (c, next) => {
    if (c.req.header("host") !== host) return c.text("このサーバーは、この名前では応えません。", 421);
    await next();
  };
