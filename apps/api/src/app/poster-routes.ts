// A hub's poster as a file for the printer: for whoever looks after the hubs, and written down each time.
import { type Needs, printPoster } from "@kumacari/desk";
import { isId, refusal } from "@kumacari/domain";
import { Hono } from "hono";
import { drawPoster, type PosterPrint } from "./paper/poster.ts";
import { permitted, type WhoFrom } from "./permitted.ts";

const asking = { permission: "hubs.manage", ask: "poster.pdf" } as const;

export function posterRoutes(needs: Needs, whoFrom: WhoFrom, print: PosterPrint): Hono {
  const routes = new Hono();
  routes.get("/hubs/:id/poster.pdf", async (c) => {
    const who = await permitted(c, needs, whoFrom, asking);
    if ("refused" in who) return who.refused;
    const id = c.req.param("id");
    const sheet = isId("hub", id) ? await printPoster(needs, who.staff, id) : undefined;
    if (!sheet?.ok) return c.text(refusal("not-found").says, 404);
    const pdf = await drawPoster(sheet.value, print);
    c.header("content-type", "application/pdf");
    c.header("content-disposition", `attachment; filename="${id}.pdf"`);
    return c.body(pdf);
  });
  return routes;
}
