// The server of the start page and the mailbox.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import { onlyAs, pageHeaders, style, stylePath } from "../look/page.ts";
import type { Letters } from "../mailbox/letters.ts";
import { mailboxPages } from "../mailbox/pages.ts";
import type { Returned } from "../mailbox/returned.ts";
import type { Accounts } from "../sign-in/accounts.ts";
import { listen } from "../town/listen.ts";
import type { Ready } from "../town/ready.ts";
import { liveScript, startPage } from "./page.ts";

export type StartPageParts = {
  readonly port: number;
  readonly ready: Ready;
  readonly accounts: Accounts;
  readonly letters: Letters;
  readonly returned: Returned;
  /** Answers the address of the visitor's own phone, made at the first visit. */
  readonly ownPhone: () => string;
};

/** Answers how to close it. */
export function serveStartPage(parts: StartPageParts): Promise<() => Promise<void>> {
  const answer = getRequestListener(startPageApp(parts).fetch);
  return listen(
    createServer((req, res) => void answer(req, res)),
    parts.port,
  );
}

export function startPageApp({ port, ready, accounts, letters, returned, ownPhone }: StartPageParts): Hono {
  const app = new Hono();
  const headers = Object.entries(pageHeaders());
  app.use(onlyAs(`localhost:${port}`));
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  });
  app.get("/", (c) => c.html(startPage(ready, accounts.cards())));
  app.get("/staff.json", (c) => c.json(accounts.cards()));
  app.get("/open/phone", (c) => c.redirect(ownPhone(), 303));
  app.get(stylePath, (c) => c.body(style, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get(liveScript, (c) => c.body(live, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
  app.route("/mailbox", mailboxPages(letters, returned));
  return app;
}

const live = readFileSync(new URL("live.js", import.meta.url), "utf8");
