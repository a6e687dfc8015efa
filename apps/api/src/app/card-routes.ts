// A ジョブ・カード as a file for the printer: through us alone, by whoever's session may, kept by nobody on the way.
import {
  type CardSheet,
  may,
  type Needs,
  type OwnNeeds,
  onTrail,
  printCard,
  printOwnCard,
  type SignedIn,
} from "@kumacari/desk";
import { isId, type Person, type Refusal, type Result, refusal } from "@kumacari/domain";
import { isCardForm } from "@kumacari/domain/job-card";
import { type Context, Hono } from "hono";
import { drawCard } from "./paper/card.ts";

export function ownCardRoutes(
  needs: OwnNeeds,
  whoFrom: (c: Context) => Promise<Person | undefined>,
  fonts: string,
): Hono {
  const routes = new Hono();
  routes.get("/job-card.pdf", async (c) => {
    const person = await whoFrom(c);
    if (!person) return c.text(refusal("not-signed-in").says, 401);
    return answer(c, await printOwnCard(onTrail(needs, needs.chance.uuid()), person, formIn(c)), fonts);
  });
  return routes;
}

export function caseCardRoutes(
  needs: Needs,
  whoFrom: (c: Context) => Promise<Result<SignedIn, Refusal>>,
  fonts: string,
): Hono {
  const routes = new Hono();
  routes.get("/job-cards/:caseId", async (c) => {
    const who = await whoFrom(c);
    if (!who.ok) return c.text(who.error.says, 401);
    const { staff } = who.value;
    const caseId = c.req.param("caseId");
    if (!may(staff, "case.read")) {
      const actor = { kind: "staff", id: staff.id } as const;
      await needs.ledger.note({
        act: "refused",
        actor,
        on: [staff.id, "ask:job-card.pdf"],
        why: "not-permitted",
      });
      return c.text(refusal("not-permitted").says, 403);
    }
    if (!isId("case", caseId)) return c.text(refusal("not-found").says, 404);
    const asked = { caseId, form: formIn(c) };
    return answer(c, await printCard(onTrail(needs, needs.chance.uuid()), staff, asked), fonts);
  });
  return routes;
}

/** Nothing, or what no form is called: all of them. */
function formIn(c: Context) {
  const form = c.req.query("form") ?? "";
  return isCardForm(form) ? form : undefined;
}

async function answer(c: Context, sheet: Result<CardSheet, Refusal>, fonts: string): Promise<Response> {
  if (!sheet.ok) {
    const { kind, says } = sheet.error;
    return c.text(says, kind === "not-found" ? 404 : kind === "shredded" ? 409 : 403);
  }
  c.header("content-type", "application/pdf");
  c.header("content-disposition", 'attachment; filename="job-card.pdf"');
  return c.body(await drawCard(sheet.value, fonts));
}
