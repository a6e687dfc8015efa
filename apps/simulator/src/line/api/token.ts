// POST /oauth2/v3/token: a stateless channel access token for a client id and its secret.
import type { Hono } from "hono";
import type { Ground } from "../ground.ts";
import { secretText } from "../world/ids.ts";
import type { LineEnv } from "./answer.ts";
import { lifeSeconds } from "./channel-tokens.ts";

export function token(app: Hono<LineEnv>, ground: Ground): void {
  const { channel } = ground.options;
  app.post("/oauth2/v3/token", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    if (form.get("grant_type") !== "client_credentials") {
      return c.json({ error: "invalid_request", error_description: "invalid grant_type" }, 400);
    }
    if (form.get("client_id") !== channel.id || form.get("client_secret") !== channel.secret) {
      return c.json({ error: "invalid_client", error_description: "invalid client credentials" }, 400);
    }
    const access = secretText(ground.chance);
    ground.channelTokens.keep(access, ground.clock.now());
    return c.json({ token_type: "Bearer", access_token: access, expires_in: lifeSeconds });
  });
}
