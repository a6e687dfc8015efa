// Who asks for a token: a client id with its secret, or an assertion signed with the channel's own key.
import { no, ok, type Result } from "@kumacari/domain";
import { errors, importJWK, jwtVerify } from "jose";
import type { Ground } from "../../ground.ts";
import { longestSeconds } from "./channel-tokens.ts";

/** Seconds the token is to live, where the assertion says so. */
export type Asserted = { readonly tokenSeconds: number };

/** LINE's answer to both when it does not believe them. */
export const notBelieved = { error: "invalid_client", error_description: "invalid client credentials" };

export const knowsSecret = ({ options: { channel } }: Ground, form: URLSearchParams): boolean =>
  form.get("client_id") === channel.id && form.get("client_secret") === channel.secret;

export const assertionType = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

const longestAssertion = 1_800;

/** Without a key registered for the channel no assertion is believed. */
export async function readAssertion(
  ground: Ground,
  form: URLSearchParams,
): Promise<Result<Asserted, typeof notBelieved>> {
  const { id, assertionKey } = ground.options.channel;
  if (assertionKey === undefined || form.get("client_assertion_type") !== assertionType)
    return no(notBelieved);
  const now = ground.clock.now();
  const expected = {
    issuer: id,
    subject: id,
    audience: "https://api.line.me/",
    algorithms: ["RS256"],
    currentDate: new Date(now),
    requiredClaims: ["exp"],
  };
  try {
    const key = await importJWK({ ...assertionKey }, "RS256");
    const { payload } = await jwtVerify(form.get("client_assertion") ?? "", key, expected);
    const tokenSeconds = Number(payload.token_exp ?? longestSeconds);
    const tooFar = (payload.exp ?? 0) > now / 1000 + longestAssertion;
    const reasonable = Number.isInteger(tokenSeconds) && tokenSeconds > 0 && tokenSeconds <= longestSeconds;
    return tooFar || !reasonable ? no(notBelieved) : ok({ tokenSeconds });
  } catch (error) {
    if (!(error instanceof errors.JOSEError)) throw error;
    return no(notBelieved);
  }
}
