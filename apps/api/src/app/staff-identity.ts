// The sign-in service as a plain OIDC provider: authorization code with PKCE, state and nonce.
import type { Claims } from "@kumacari/desk";
import * as oidc from "openid-client";

export type StaffIdentity = {
  newVerifier(): string;
  signInUrl(asked: {
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
  }): Promise<URL>;
  /** Verified claims, or undefined when the provider or the person said no. Throws when the provider cannot be reached. */
  claimsOf(
    callback: URL,
    begun: { readonly state: string; readonly nonce: string; readonly verifier: string },
  ): Promise<Proven | undefined>;
  /** With the ID token of the sign-in the provider asks nothing more. */
  signOutUrl(idToken: string | undefined): Promise<URL>;
};

export type Proven = { readonly claims: Claims; readonly idToken: string };

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly callback: string;
  readonly afterSignOut: string;
};

export function createStaffIdentity(settings: OidcSettings): StaffIdentity {
  const provider = remembered(() => discover(settings));
  return {
    newVerifier: oidc.randomPKCECodeVerifier,
    async signInUrl({ state, nonce, verifier }) {
      return oidc.buildAuthorizationUrl(await provider(), {
        redirect_uri: settings.callback,
        scope: "openid",
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: "S256",
      });
    },
    async claimsOf(callback, { state, nonce, verifier }) {
      const from = await provider();
      try {
        const tokens = await oidc.authorizationCodeGrant(from, callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims) return undefined;
        const { amr } = claims;
        const methods = Array.isArray(amr) ? amr.filter((it) => typeof it === "string") : [];
        return { claims: { subject: claims.sub, methods }, idToken: tokens.id_token ?? "" };
      } catch (fault) {
        if (saidNo(fault)) return undefined;
        throw fault;
      }
    },
    async signOutUrl(idToken) {
      return oidc.buildEndSessionUrl(await provider(), {
        post_logout_redirect_uri: settings.afterSignOut,
        ...(idToken ? { id_token_hint: idToken } : {}),
      });
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OidcSettings): Promise<oidc.Configuration> {
  const url = new URL(issuer);
  // Plain http only towards this very machine: the embedded sign-in service of a laptop.
  const local = url.protocol === "http:" && url.hostname === "localhost";
  return oidc.discovery(url, clientId, clientSecret, undefined, {
    timeout: 5,
    ...(local ? { execute: [oidc.allowInsecureRequests] } : {}),
  });
}

const saidNo = (fault: unknown): boolean =>
  fault instanceof oidc.AuthorizationResponseError ||
  fault instanceof oidc.ResponseBodyError ||
  (fault instanceof oidc.ClientError && fault.code !== "OAUTH_TIMEOUT");

/** Asked for until it was had once: a sign-in service that was down at our start does no lasting harm. */
function remembered<T>(ask: () => Promise<T>): () => Promise<T> {
  let had: Promise<T> | undefined;
  return () => {
    had ??= ask().catch((fault: unknown) => {
      had = undefined;
      throw fault;
    });
    return had;
  };
}
