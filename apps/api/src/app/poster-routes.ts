// A hub's poster as a file for the printer: for whoever looks after the hubs, and written down each time.
import { may, type Needs, printPoster, type SignedIn } from "@kumacari/desk";
import { isId, type Refusal, type Result, refusal } from "@kumacari/domain";
import { type Context, Hono } from "hono";
import { drawPoster, type PosterPrint } from "./poster-pdf.ts";

const permission = "hubs.manage";

export function posterRoutes(
  needs: Needs,
  whoFrom: (c: Context) => Promise<Result<SignedIn, Refusal>>,
  print: PosterPrint,
): Hono {
  const routes = new Hono();
  routes.get("/hubs/:id/poster.pdf", async (c) => {
    const who = await whoFrom(c);
    if (!who.ok) return c.text(who.error.says, 401);
    const { staff } = who.value;
    if (!may(staff, permission)) {
      const actor = { kind: "staff", id: staff.id } as const;
      await needs.ledger.note({
        act: "refused",
        actor,
        on: [staff.id, "ask:poster.pdf"],
        why: "not-permitted",
      });
      return c.text(refusal("not-permitted").says, 403);
    }
    const id = c.req.param("id");
    const sheet = isId("hub", id) ? await printPoster(needs, staff, id) : undefined;
    if (!sheet?.ok) return c.text(refusal("not-found").says, 404);
    const pdf = await drawPoster(sheet.value, print);
    c.header("content-type", "application/pdf");
    c.header("content-disposition", `attachment; filename="${id}.pdf"`);
    return c.body(Uint8Array.from(pdf));
  });
  return routes;
}
