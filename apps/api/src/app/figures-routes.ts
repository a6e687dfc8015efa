// The figures of a year on paper: the same numbers as on the page, and the same not shown.
import { type Needs, seeFigures } from "@kumacari/desk";
import { refusal } from "@kumacari/domain";
import { figuresBy, figuresFile, isBy } from "@kumacari/figures/show";
import { Hono } from "hono";
import { figuresPaper } from "./paper/figures.ts";
import { makePdf } from "./paper/paper.ts";
import { permitted, type WhoFrom } from "./permitted.ts";

const asking = { permission: "figures.read", ask: "figures.pdf" } as const;

export function figuresFileRoutes(needs: Needs, whoFrom: WhoFrom, fonts: string): Hono {
  const routes = new Hono();
  routes.get("/figures/:year{\\d{4}}/:file{\\w+\\.pdf}", async (c) => {
    const who = await permitted(c, needs, whoFrom, asking);
    if ("refused" in who) return who.refused;
    const by = c.req.param("file").replace(/\.pdf$/, "");
    const seen = isBy(by) ? await seeFigures(needs, Number(c.req.param("year"))) : undefined;
    const year = seen?.ok ? seen.value.shown : undefined;
    const figures = year && isBy(by) ? figuresBy(year, by) : undefined;
    if (!year || !figures || figures.spans.length === 0) return c.text(refusal("not-found").says, 404);
    const pdf = await makePdf(figuresPaper(year, figures, needs.clock.now()), fonts);
    c.header("content-type", "application/pdf");
    c.header("content-disposition", `attachment; filename="${figuresFile(figures, "pdf")}"`);
    return c.body(pdf);
  });
  return routes;
}
