// Keeps one short-lived channel token (LINE: stateless, 900 s) fresh, minted by one call however many ask.
import * as z from "zod";
import type { Answer, Channel } from "./client.ts";

type Ask = (url: string, init: RequestInit) => Promise<Answer>;
type Held = { readonly token: string; readonly until: number };

export type Tokens = {
  /** Undefined when LINE gives none: nothing can be sent now. */
  get(): Promise<string | undefined>;
  /** Forgets this token, if it is still the one held. */
  drop(token: string): void;
};

/** Renewed this long before its end, so that no call leaves with a token about to die. */
const ahead = 60_000;

const minted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

export function createTokens({ channelId, channelSecret, apiOrigin, clock }: Channel, ask: Ask): Tokens {
  let held: Held | undefined;
  let minting: Promise<string | undefined> | undefined;

  const mint = async (): Promise<string | undefined> => {
    const askedAt = clock.now();
    const answer = await ask(`${apiOrigin}/oauth2/v3/token`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_id: channelId,
        client_secret: channelSecret,
      }).toString(),
    });
    if (typeof answer === "string" || answer.status !== 200) return undefined;
    const read = minted.safeParse(answer.body);
    if (!read.success) return undefined;
    held = { token: read.data.access_token, until: askedAt + read.data.expires_in * 1_000 - ahead };
    return held.token;
  };

  return {
    async get() {
      if (held && clock.now() < held.until) return held.token;
      minting ??= mint().finally(() => {
        minting = undefined;
      });
      return minting;
    },
    drop(token) {
      if (held?.token === token) held = undefined;
    },
  };
}
