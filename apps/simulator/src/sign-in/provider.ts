// The sign-in service of a laptop: OpenID Connect with code + PKCE, one client, two factors or nothing.
import type { Clock } from "@kumacari/desk/ports";
import { html, raw } from "hono/html";
import Provider, {
  type Configuration,
  interactionPolicy,
  type JWKS,
  type KoaContextWithOIDC,
} from "oidc-provider";
import type { Html } from "../look/page.ts";
import type { Accounts } from "./accounts.ts";
import type { Grants } from "./grants.ts";
import { lostPage, signedOutPage, signOutPage } from "./pages.ts";

export type Client = {
  readonly id: string;
  readonly secret: string;
  readonly redirectUri: string;
  readonly adminOrigin: string;
};

type Parts = {
  readonly issuer: string;
  readonly client: Client;
  readonly accounts: Accounts;
  readonly grants: Grants;
  readonly keys: JWKS;
  readonly cookieKey: string;
  readonly clock: Clock;
};

export const signOutScript = "/look/sign-out.js";
const eightHours = 8 * 3600;
const tenMinutes = 600;

export const createProvider = (parts: Parts): Provider => new Provider(parts.issuer, configure(parts));

function configure({ client, accounts, grants, keys, cookieKey }: Parts): Configuration {
  return {
    adapter: grants.adapter,
    jwks: keys,
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectUri],
        // With and without the closing slash: both are the console's front door.
        post_logout_redirect_uris: ["", "/", "/signed-out"].map((path) => `${client.adminOrigin}${path}`),
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
        require_auth_time: true,
      },
    ],
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    responseTypes: ["code"],
    pkce: { required: () => true },
    scopes: ["openid", "profile"],
    claims: { openid: ["sub", "amr"], profile: ["name"] },
    conformIdTokenClaims: false,
    cookies: { keys: [cookieKey] },
    ttl: {
      AccessToken: tenMinutes,
      AuthorizationCode: 60,
      Grant: eightHours,
      IdToken: tenMinutes,
      Interaction: tenMinutes,
      Session: eightHours,
    },
    interactions: { policy: alwaysBothFactors(), url: (_ctx, it) => `/sign-in/${it.uid}/` },
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx, form) =>
          answer(ctx, signOutPage(raw(form), hasHint(ctx) ? signOutScript : undefined)),
        postLogoutSuccessSource: async (ctx) => answer(ctx, signedOutPage(client.adminOrigin)),
      },
    },
    findAccount: (_ctx, subject) => {
      const found = accounts.bySubject(subject);
      return found?.active
        ? {
            accountId: subject,
            claims: () => ({ sub: subject, ...(found.name ? { name: found.name } : {}) }),
          }
        : undefined;
    },
    // The city's own console asks nobody's leave to know who signed in.
    loadExistingGrant: async (ctx) => {
      const { provider, session } = ctx.oidc;
      const grant = new provider.Grant({
        clientId: client.id,
        ...(session?.accountId && { accountId: session.accountId }),
      });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
    renderError: async (ctx) => answer(ctx, lostPage(client.adminOrigin)),
  };
}

/** No silent return on a session of before: on a shared desk, each sign-in takes password and code. */
function alwaysBothFactors(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  const { Check } = interactionPolicy;
  policy
    .get("login")
    ?.checks.add(
      new Check("both_factors", "password and code are asked each time", (ctx) =>
        ctx.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

const hasHint = (ctx: KoaContextWithOIDC): boolean => ctx.oidc.entities.IdTokenHint !== undefined;

async function answer(ctx: KoaContextWithOIDC, body: Html): Promise<void> {
  ctx.type = "html";
  ctx.body = String(await html`${body}`);
}
