// The sign-in service as a plain OIDC provider: authorization code with PKCE, state and nonce.
import type { Claims } from "@kumacari/desk";
import type { Log } from "@kumacari/domain";
import { no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import * as oidc from "openid-client";
import type { MethodsOf } from "./sign-in-methods.ts";

type Begun = { readonly state: string; readonly nonce: string; readonly verifier: string };

/** Every answer may be `sign-in-away`: the provider could not be reached, which is written to the log. */
export type StaffIdentity = {
  newVerifier(): string;
  signInUrl(begun: Begun): Promise<Result<URL, Refusal>>;
  /** Verified claims, or `sign-in-failed` when the provider or the person said no. */
  claimsOf(callback: URL, begun: Begun): Promise<Result<Proven, Refusal>>;
  /** With the ID token of the sign-in the provider asks nothing more. */
  signOutUrl(idToken: string | undefined): Promise<Result<URL, Refusal>>;
};

export type Proven = { readonly claims: Claims; readonly idToken: string };

export type OidcSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly callback: string;
  readonly afterSignOut: string;
  readonly methodsOf: MethodsOf;
};

export function createStaffIdentity(settings: OidcSettings, log: Log): StaffIdentity {
  const provider = remembered(() => discover(settings));
  const reached = async <T>(ask: (from: oidc.Configuration) => Promise<Result<T, Refusal>>) => {
    try {
      return await ask(await provider());
    } catch (fault) {
      if (saidNo(fault)) return no(refusal("sign-in-failed"));
      log({
        event: "fault",
        path: "sign-in service",
        fault: fault instanceof Error ? fault.name : "unknown",
      });
      return no(refusal("sign-in-away"));
    }
  };
  return {
    newVerifier: oidc.randomPKCECodeVerifier,
    signInUrl: ({ state, nonce, verifier }) =>
      reached(async (from) =>
        ok(
          oidc.buildAuthorizationUrl(from, {
            redirect_uri: settings.callback,
            scope: "openid",
            state,
            nonce,
            code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
            code_challenge_method: "S256",
          }),
        ),
      ),
    claimsOf: (callback, { state, nonce, verifier }) =>
      reached(async (from) => {
        const tokens = await oidc.authorizationCodeGrant(from, callback, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        });
        const claims = tokens.claims();
        if (!claims || !tokens.id_token) return no(refusal("sign-in-failed"));
        const methods = await settings.methodsOf(claims);
        return ok({ claims: { subject: claims.sub, methods }, idToken: tokens.id_token });
      }),
    signOutUrl: (idToken) =>
      reached(async (from) =>
        ok(
          oidc.buildEndSessionUrl(from, {
            post_logout_redirect_uri: settings.afterSignOut,
            ...(idToken ? { id_token_hint: idToken } : {}),
          }),
        ),
      ),
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
