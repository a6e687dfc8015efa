// The frame of every page here: Japanese, nothing loaded from elsewhere, no script but our own.
import type { Context } from "hono";
import { html } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Script } from "./page-files.ts";

type Piece = HtmlEscapedString | Promise<HtmlEscapedString>;

export type Page = {
  readonly title: string;
  readonly body: Piece;
  /** The page's own script, by the name of its file in `page/`. */
  readonly script?: Script;
  /** Where frames may lead. */
  readonly frames?: readonly string[];
  readonly status?: ContentfulStatusCode;
};

export function showPage(c: Context, page: Page): Response | Promise<Response> {
  const rules = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' https: data:",
    "connect-src 'self'",
    `frame-src 'self' ${page.frames?.join(" ") ?? ""}`.trim(),
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ];
  c.header("content-security-policy", rules.join("; "));
  c.header("referrer-policy", "no-referrer");
  c.header("x-content-type-options", "nosniff");
  c.header("cache-control", "no-store");
  return c.html(
    html`<!doctype html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/phone.css">
${page.script ? html`<script type="module" src="/page/${page.script}.js"></script>` : ""}
</head>
${page.body}
</html>`,
    page.status ?? 200,
  );
}
