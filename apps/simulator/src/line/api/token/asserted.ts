// /oauth2/v2.1: channel access tokens for a signed assertion, thirty at most, with a key id by which they are counted.
import type { Hono } from "hono";
import type { Ground } from "../../ground.ts";
import { secretText } from "../../world/ids.ts";
import type { LineEnv } from "../answer.ts";
import { knowsSecret, notBelieved, readAssertion } from "./assertion.ts";
import { afterSeconds, mostAlive, secondsLeft } from "./channel-tokens.ts";
import { expired } from "./short-lived.ts";
import { badGrant } from "./stateless.ts";

export function assertedToken(app: Hono<LineEnv>, ground: Ground): void {
  const { channelTokens, clock, options } = ground;
  app.post("/oauth2/v2.1/token", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    if (form.get("grant_type") !== "client_credentials") return c.json(badGrant, 400);
    const read = await readAssertion(ground, form);
    if (!read.ok) return c.json(read.error, 400);
    const now = clock.now();
    if (channelTokens.alive("v2.1", now).length >= mostAlive) return c.json(tooMany, 400);
    const access_token = secretText(ground.chance);
    const keyId = secretText(ground.chance).slice(0, 22);
    const { tokenSeconds: expires_in } = read.value;
    channelTokens.keep(access_token, { kind: "v2.1", until: afterSeconds(now, expires_in), keyId }, now);
    return c.json({ access_token, expires_in, token_type: "Bearer", key_id: keyId });
  });
  app.get("/oauth2/v2.1/tokens/kid", async (c) => {
    const read = await readAssertion(ground, new URL(c.req.url).searchParams);
    if (!read.ok) return c.json(read.error, 400);
    return c.json({ kids: channelTokens.alive("v2.1", clock.now()).flatMap((it) => it.keyId ?? []) });
  });
  app.get("/oauth2/v2.1/verify", (c) => {
    const now = clock.now();
    const found = channelTokens.find(c.req.query("access_token") ?? "", now);
    if (found?.kind !== "v2.1" && found?.kind !== "stateless") return c.json(expired, 400);
    return c.json({ client_id: options.channel.id, expires_in: secondsLeft(found, now), scope: "profile" });
  });
  app.post("/oauth2/v2.1/revoke", async (c) => {
    const form = new URLSearchParams(await c.req.text());
    if (!knowsSecret(ground, form)) return c.json(notBelieved, 400);
    const token = form.get("access_token") ?? "";
    if (channelTokens.find(token, clock.now())?.kind === "v2.1") channelTokens.drop(token);
    return c.body(null, 200);
  });
}

const tooMany = { error: "invalid_request", error_description: "too many valid channel access tokens" };
