// What is disclosed to somebody, as files: made anew when they ask, through us alone, and kept by nobody on the way.
import {
  asJson,
  disclosedGrounds,
  lookThrough,
  type Needs,
  type OwnNeeds,
  onTrail,
  takeVolume,
  type Volume,
} from "@kumacari/desk";
import { isId, type Person, type Refusal, type Result, refusal } from "@kumacari/domain";
import { type Context, Hono } from "hono";
import { answerFile } from "./attachment-routes.ts";
import { drawDisclosure } from "./paper/disclosure.ts";
import { permitted, type WhoFrom } from "./permitted.ts";

const one = "/disclosures/:id/:number{[1-9]\\d{0,2}}";

export function ownDisclosureRoutes(
  needs: OwnNeeds,
  whoFrom: (c: Context) => Promise<Person | undefined>,
  fonts: string,
): Hono {
  const routes = new Hono();
  for (const form of ["pdf", "json"] as const) {
    routes.get(`${one}/${form}`, async (c) => {
      const person = await whoFrom(c);
      if (!person) return c.text(refusal("not-signed-in").says, 401);
      const id = c.req.param("id");
      if (!isId("matter", id)) return c.text(refusal("not-found").says, 404);
      const number = Number(c.req.param("number"));
      const taken = await takeVolume(onTrail(needs, needs.chance.uuid()), person, { id, number });
      return answer(c, taken, form, fonts);
    });
  }
  routes.get("/disclosures/:id/files/:file", async (c) => {
    const person = await whoFrom(c);
    if (!person) return c.text(refusal("not-signed-in").says, 401);
    const [id, file] = [c.req.param("id"), c.req.param("file")];
    if (!isId("matter", id) || !isId("attachment", file)) return c.text(refusal("not-found").says, 404);
    const trailed = onTrail(needs, needs.chance.uuid());
    return answerFile(c, trailed, disclosedGrounds(trailed, person, { id, attachment: file }), file);
  });
  return routes;
}

const asking = { permission: "rights.prepare", ask: "disclosures" } as const;

/** For who prepares the decision: all of it, before anything is withheld. */
export function preparedDisclosureRoutes(needs: Needs, whoFrom: WhoFrom, fonts: string): Hono {
  const routes = new Hono();
  routes.get(`${one}/pdf`, async (c) => {
    const who = await permitted(c, needs, whoFrom, asking);
    if ("refused" in who) return who.refused;
    const id = c.req.param("id");
    if (!isId("matter", id)) return c.text(refusal("not-found").says, 404);
    const number = Number(c.req.param("number"));
    const seen = await lookThrough(onTrail(needs, needs.chance.uuid()), who.staff, { id, number });
    return answer(c, seen, "pdf", fonts);
  });
  return routes;
}

async function answer(
  c: Context,
  volume: Result<Volume, Refusal>,
  form: "pdf" | "json",
  fonts: string,
): Promise<Response> {
  if (!volume.ok) {
    const { kind, says } = volume.error;
    return c.text(says, kind === "not-found" ? 404 : 409);
  }
  const { number } = volume.value;
  c.header("content-type", form === "pdf" ? "application/pdf" : "application/json; charset=utf-8");
  c.header("content-disposition", `attachment; filename="disclosure-${number}.${form}"`);
  return form === "pdf" ? c.body(await drawDisclosure(volume.value, fonts)) : c.body(asJson(volume.value));
}
