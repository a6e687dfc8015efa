// Which factors somebody showed at the sign-in service: by the word of its token, and where it says none, by what its pool asks of everybody.
import type { Log } from "@kumacari/domain";
import type { UserPool } from "@kumacari/store/identity";

/** The token's claims, after its signature, issuer, audience and nonce were verified. */
type Claims = Readonly<Record<string, unknown>>;
export type MethodsOf = (claims: Claims) => Promise<readonly string[]>;

/** `amr` (RFC 8176); nobody's where it is missing. */
export const methodsSaid: MethodsOf = async ({ amr }) => namesIn(amr);

/**
 * Cognito puts `amr` into ID tokens pool by pool. A token without it stands for a second factor only while the pool asks
 * everybody for one of ours, and only for the pool's own people: whoever comes by another provider is asked nothing there.
 */
export const methodsByPool =
  (pool: UserPool, log: Log): MethodsOf =>
  async (claims) => {
    if (claims.token_use !== "id" || claims.identities !== undefined) return [];
    const weakness = await pool.weakness();
    if (weakness === undefined) return claims.amr === undefined ? ["mfa"] : namesIn(claims.amr);
    log({ event: "fault", path: "user pool", fault: weakness });
    return [];
  };

const namesIn = (amr: unknown): readonly string[] =>
  Array.isArray(amr) ? amr.filter((it) => typeof it === "string") : [];
