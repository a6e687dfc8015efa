// A hub's picture, as it is and nothing else: for anybody where its hub is open, and for whoever looks after the hubs.
import { type Needs, type OpenedPhoto, type OwnNeeds, openPhoto } from "@kumacari/desk";
import { attachmentKinds, isId, type Refusal, type Result, refusal } from "@kumacari/domain";
import { type Context, Hono } from "hono";
import { permitted, type WhoFrom } from "./permitted.ts";

const path = "/hubs/:hub/photos/:photo";

export function publicPhotoRoutes(needs: Pick<OwnNeeds, "ledger" | "blobs">): Hono {
  const routes = new Hono();
  routes.get(path, async (c) => answer(c, await asked(c, needs)));
  return routes;
}

const asking = { permission: "hubs.manage", ask: "hub.photo" } as const;

export function hubPhotoRoutes(needs: Needs, whoFrom: WhoFrom): Hono {
  const routes = new Hono();
  routes.get(path, async (c) => {
    const who = await permitted(c, needs, whoFrom, asking);
    return "refused" in who ? who.refused : answer(c, await asked(c, needs, true));
  });
  return routes;
}

async function asked(c: Context, needs: Pick<OwnNeeds, "ledger" | "blobs">, closedToo?: boolean) {
  const { hub = "", photo = "" } = c.req.param();
  return isId("hub", hub) && isId("photo", photo) ? openPhoto(needs, { hub, photo }, closedToo) : undefined;
}

function answer(c: Context, came: Result<OpenedPhoto, Refusal> | undefined): Response {
  if (!came?.ok) return c.text(refusal("not-found").says, 404);
  const { form, bytes } = came.value;
  c.header("content-type", attachmentKinds[form].type);
  return c.body(Uint8Array.from(bytes));
}
