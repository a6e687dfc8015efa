// The pages of the platform: the chooser, each phone, the fault panel, and what they load.
import type { Hono } from "hono";
import { html } from "hono/html";
import type { Ground } from "../line/ground.ts";
import { addPhone } from "../line/world/add-phone.ts";
import { showChooser } from "./chooser.ts";
import { showPage } from "./document.ts";
import { pageFiles } from "./page-files.ts";
import { phoneCard } from "./phone-card.ts";
import { showPhone } from "./phone-page.ts";
import { streamPhone } from "./phone-stream.ts";
import { showTraffic } from "./traffic-page.ts";
import { trafficState } from "./traffic-state.ts";
import { createUnread } from "./unread.ts";
import { words } from "./words.ts";

export function phonePages(app: Hono, ground: Ground): void {
  const { world } = ground;
  const { phones } = world.record;
  const unread = createUnread(phones);
  app.get("/", (c) => showChooser(c, { phones, unread }));
  app.get("/phones/state", (c) => c.json(phones.map((it) => phoneCard(it, unread))));
  app.post("/phones", async (c) => {
    const name = (new URLSearchParams(await c.req.text()).get("name") ?? "").trim();
    if (name.length === 0 || name.length > 20) {
      return showChooser(c, { phones, unread, trouble: words.nameWrong });
    }
    const phone = addPhone(world, ground.chance, { name });
    return c.redirect(`/phone/${encodeURIComponent(phone.id)}`, 303);
  });
  app.get("/phone/:id", (c) => {
    const phone = world.phone(c.req.param("id"));
    return phone ? showPhone(c, phone, ground.options) : c.notFound();
  });
  app.get("/phone/:id/stream", (c) => {
    const phone = world.phone(c.req.param("id"));
    return phone ? streamPhone(c, { ground, phone, unread }) : c.notFound();
  });
  app.get("/traffic", showTraffic);
  app.get("/traffic/state", (c) => c.json(trafficState(ground)));
  richMenuPictures(app, ground);
  pageFiles(app);
  app.notFound((c) => {
    const body = html`<body class="plain"><main><h1>${words.notFoundTitle}</h1><p>${words.notFoundLead}</p>
<p><a class="wide" href="/">${words.toChooser}</a></p></main></body>`;
    return showPage(c, { title: words.notFoundTitle, body, status: 404 });
  });
}

function richMenuPictures(app: Hono, { world }: Ground): void {
  app.get("/rich-menu/:id", async (c) => {
    const found = world.record.richMenus.find((it) => it.menu.richMenuId === c.req.param("id"));
    const bytes = found?.image ? await world.folder.loadImage(found.menu.richMenuId) : undefined;
    if (!found?.image || !bytes) return c.notFound();
    return c.body(bytes, 200, {
      "content-type": found.image,
      "cache-control": "max-age=31536000, immutable",
    });
  });
}
