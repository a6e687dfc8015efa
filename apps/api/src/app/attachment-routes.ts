// A file is opened through us alone: by whoever's session may, piece by piece, as nothing a browser would run or keep.
import {
  caseGrounds,
  type Grounds,
  type Needs,
  type OwnNeeds,
  onTrail,
  openAttachment,
  ownGrounds,
} from "@kumacari/desk";
import { attachmentKinds, isId, type Person, refusal } from "@kumacari/domain";
import { type Context, Hono } from "hono";
import { permitted, type WhoFrom } from "./permitted.ts";

/** Lambda answers 6 MB at most, as base64: pages ask for a range and go on where it ended. */
const most = 2 * 1024 * 1024;

export function ownAttachmentRoutes(
  needs: OwnNeeds,
  whoFrom: (c: Context) => Promise<Person | undefined>,
): Hono {
  const routes = new Hono();
  routes.get("/attachments/:id", async (c) => {
    const person = await whoFrom(c);
    if (!person) return c.text(refusal("not-signed-in").says, 401);
    return answerFile(c, onTrail(needs, needs.chance.uuid()), ownGrounds(needs, person), c.req.param("id"));
  });
  return routes;
}

const asking = { permission: "case.read", ask: "attachments" } as const;

export function caseAttachmentRoutes(needs: Needs, whoFrom: WhoFrom): Hono {
  const routes = new Hono();
  routes.get("/attachments/:caseId/:id", async (c) => {
    const who = await permitted(c, needs, whoFrom, asking);
    if ("refused" in who) return who.refused;
    const caseId = c.req.param("caseId");
    if (!isId("case", caseId)) return c.text(refusal("not-found").says, 404);
    const grounds = caseGrounds(needs, who.staff, caseId);
    return answerFile(c, onTrail(needs, needs.chance.uuid()), grounds, c.req.param("id"));
  });
  return routes;
}

export async function answerFile(
  c: Context,
  needs: OwnNeeds,
  grounds: Grounds,
  id: string,
): Promise<Response> {
  const range = /^bytes=(\d{1,9})-$/.exec(c.req.header("range") ?? "")?.[1];
  const from = Number(range ?? 0);
  const came = isId("attachment", id)
    ? await openAttachment(needs, grounds, {
        attachment: id,
        from,
        most: range === undefined ? undefined : most,
      })
    : undefined;
  if (!came?.ok) {
    const { kind, says } = came?.error ?? refusal("not-found");
    return c.text(
      says,
      kind === "not-permitted" || kind === "consent-gone" ? 403 : kind === "not-found" ? 404 : 409,
    );
  }
  const { name, form, size, to, bytes } = came.value;
  const pieces = bytes();
  // What does not open is found out before a word of the answer is said.
  const first = await pieces.next();
  c.header("content-type", attachmentKinds[form].type);
  c.header("content-length", String(to - from));
  c.header(
    "content-disposition",
    `attachment; filename="${id}${attachmentKinds[form].ending}"; filename*=UTF-8''${encoded(name)}`,
  );
  if (range !== undefined) {
    c.status(206);
    c.header("content-range", `bytes ${from}-${to - 1}/${size}`);
  }
  return c.body(streamOf(first, pieces));
}

function streamOf(
  first: IteratorResult<Uint8Array>,
  rest: AsyncGenerator<Uint8Array>,
): ReadableStream<Uint8Array> {
  let next: Promise<IteratorResult<Uint8Array>> = Promise.resolve(first);
  return new ReadableStream({
    async pull(out) {
      const { done, value } = await next;
      if (done) return out.close();
      out.enqueue(value);
      next = rest.next();
      // Whoever asks next hears of it.
      next.catch(() => undefined);
    },
    async cancel() {
      await rest.return(undefined);
    },
  });
}

/** RFC 5987: `encodeURIComponent` leaves a few letters that are not allowed there. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/[!'()*]/g, (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`);
