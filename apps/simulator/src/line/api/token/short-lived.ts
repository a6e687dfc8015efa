// /v2/oauth: short-lived channel access tokens of 30 days, the oldest of more than thirty taken back; LINE discourages them.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import { secretText } from "../../world/ids.ts";
import type { LineEnv } from "../answer.ts";
import { knowsSecret, notBelieved } from "./assertion.ts";
import { afterSeconds, longestSeconds, mostAlive, secondsLeft } from "./channel-tokens.ts";
import { badGrant } from "./stateless.ts";

export function shortLivedToken(app: Hono<LineEnv>, ground: Ground): void {
  const { channelTokens, clock, options } = ground;
  app.post("/v2/oauth/accessToken", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    if (form.get("grant_type") !== "client_credentials") return c.json(badGrant, 400);
    if (!knowsSecret(ground, form)) return c.json(notBelieved, 400);
    const now = clock.now();
    const [oldest, ...others] = channelTokens.alive("short-lived", now);
    if (oldest && others.length + 1 >= mostAlive) channelTokens.drop(oldest.token);
    const access_token = secretText(ground.chance);
    channelTokens.keep(access_token, { kind: "short-lived", until: afterSeconds(now, longestSeconds) }, now);
    return c.json({ access_token, expires_in: longestSeconds, token_type: "Bearer" });
  });
  app.post("/v2/oauth/verify", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const now = clock.now();
    const found = channelTokens.find(form.get("access_token") ?? "", now);
    if (found?.kind !== "short-lived" && found?.kind !== "long-lived") return c.json(expired, 400);
    return c.json({ client_id: options.channel.id, expires_in: secondsLeft(found, now), scope: "P CM" });
  });
  app.post("/v2/oauth/revoke", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    const token = form.get("access_token") ?? "";
    const found = channelTokens.find(token, clock.now());
    // A token nobody knows is answered 200 too; of a stateless one nothing can be taken back.
    if (found?.kind === "short-lived" || found?.kind === "long-lived") channelTokens.drop(token);
    return c.body(null, 200);
  });
}

export const expired = { error: "invalid_request", error_description: "access token expired" };
