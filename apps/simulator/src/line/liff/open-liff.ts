// `/liff/<liffId>/<path>`: signs the person of a phone in and sends them to the citizen page, as the LINE app does.
import type { Hono } from "hono";
import { choosePhone } from "../../phone/choose-phone.ts";
import type { Ground } from "../ground.ts";
import { makeIdToken } from "./id-token.ts";

export function openLiff(app: Hono, ground: Ground): void {
  const { options, world } = ground;
  const base = `/liff/${options.liff.liffId}`;
  app.get("/liff/*", async (c) => {
    const url = new URL(c.req.url);
    c.header("referrer-policy", "no-referrer");
    c.header("cache-control", "no-store");
    if (url.pathname !== base && !url.pathname.startsWith(`${base}/`)) return c.notFound();
    const phoneId = url.searchParams.get("_phone");
    const phone = phoneId === null ? undefined : world.phone(phoneId);
    if (!phone) return choosePhone(c, world.record.phones, url);
    url.searchParams.delete("_phone");
    const path = url.pathname.slice(base.length) || "/";
    const token = await makeIdToken(ground, phone);
    return c.redirect(`${options.citizenOrigin}${path}${url.search}#sim_id_token=${token}`, 302);
  });
}
