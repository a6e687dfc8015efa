// GET /oauth2/v2.1/certs and POST /oauth2/v2.1/verify: the public key of ID tokens, and LINE's own opinion of one.
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { readIdToken } from "../liff/id-token.ts";
import type { LineEnv } from "./answer.ts";

export function certs(app: Hono<LineEnv>, ground: Ground): void {
  app.get("/oauth2/v2.1/certs", async (c) => c.json({ keys: [(await ground.signingKey()).publicJwk] }));
  app.post("/oauth2/v2.1/verify", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const read = await readIdToken(ground, form.get("id_token") ?? "", form.get("client_id") ?? "");
    const refusal = (words: string) => c.json({ error: "invalid_request", error_description: words }, 400);
    if (!read.ok) return refusal(read.error);
    const [nonce, user] = [form.get("nonce"), form.get("user_id")];
    if (nonce !== null && nonce !== read.value.nonce) return refusal("Invalid IdToken Nonce.");
    if (user !== null && user !== read.value.sub) return refusal("Invalid IdToken Subject Identifier.");
    return c.json(read.value);
  });
}
