// POST /oauth2/v3/token: a stateless channel access token, as many as one likes; nothing takes it back before its end.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import { secretText } from "../../world/ids.ts";
import type { LineEnv } from "../answer.ts";
import { knowsSecret, notBelieved, readAssertion } from "./assertion.ts";
import { afterSeconds, lifeSeconds } from "./channel-tokens.ts";

export function statelessToken(app: Hono<LineEnv>, ground: Ground): void {
  app.post("/oauth2/v3/token", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    if (form.get("grant_type") !== "client_credentials") return c.json(badGrant, 400);
    const known = form.has("client_assertion")
      ? (await readAssertion(ground, form)).ok
      : knowsSecret(ground, form);
    if (!known) return c.json(notBelieved, 400);
    const access_token = secretText(ground.chance);
    const now = ground.clock.now();
    ground.channelTokens.keep(
      access_token,
      { kind: "stateless", until: afterSeconds(now, lifeSeconds) },
      now,
    );
    return c.json({ token_type: "Bearer", access_token, expires_in: lifeSeconds });
  });
}

export const badGrant = { error: "invalid_request", error_description: "invalid grant_type" };
