// The two sign-in services the contract is held to: the embedded one, really running, and a pool that answers as Cognito.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sha256 } from "@kumacari/crypto";
import type { IdentityProvider } from "@kumacari/desk/ports";
import { plus } from "@kumacari/domain";
import { createCognito, createEmbedded } from "@kumacari/store/identity";
import { currentCode, newSecret } from "../../src/sign-in/codes.ts";
import { type SignIn, startSignIn } from "../../src/sign-in/start.ts";
import * as machine from "../../src/wire.ts";
import { freeBase } from "../free-base.ts";
import { type Cognito, openCognito, pool } from "./cognito.ts";

const { chance } = machine;
const verifier = chance.token();

export type Side = {
  readonly identity: IdentityProvider;
  /** As if the person had chosen a password and set up the second factor. */
  readonly comeIn: (subject: string) => void;
  readonly close: () => Promise<void>;
};

export async function openEmbedded() {
  let ahead = 0;
  const clock = { now: () => plus(machine.clock.now(), ahead) };
  const folder = mkdtempSync(join(tmpdir(), "kumacari-sign-in-"));
  const port = await freeBase();
  const origin = `http://localhost:${port}`;
  const secret = chance.token();
  const client = {
    id: "kumacari-console",
    secret: chance.token(),
    redirectUri: "http://localhost:9/staff/sign-in/callback",
    adminOrigin: "http://localhost:9",
  };
  const signIn = await startSignIn({
    port,
    issuer: origin,
    folder,
    client,
    cookieKey: chance.token(),
    adminSecret: secret,
    apiOrigin: "http://localhost:9",
    clock,
    chance,
  });
  return {
    signIn,
    origin,
    identity: createEmbedded({ origin, secret }),
    comeIn: (subject: string) => confirm(signIn, subject, clock.now()),
    /** Moves its clock on. */
    wait: (ms: number) => {
      ahead += ms;
    },
    code: (key: string, lastStep = 0) => currentCode(key, lastStep, Math.floor(clock.now() / 1000)).code,
    /** Where the api sends somebody who signs in. */
    signInUrl: `${origin}/auth?${new URLSearchParams({
      client_id: client.id,
      redirect_uri: client.redirectUri,
      response_type: "code",
      scope: "openid",
      state: "s",
      nonce: "n",
      code_challenge: sha256(verifier),
      code_challenge_method: "S256",
    })}`,
    isBack: (url: string) => url.startsWith(client.redirectUri),
    /** What the api does with the code it was given. */
    exchange: (back: string) =>
      fetch(`${origin}/token`, {
        method: "POST",
        headers: {
          authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString("base64")}`,
        },
        body: new URLSearchParams({
          grant_type: "authorization_code",
          code: new URL(back).searchParams.get("code") ?? "",
          redirect_uri: client.redirectUri,
          code_verifier: verifier,
        }),
      }),
    close: async () => {
      await signIn.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function openPool(): Promise<Side & { readonly cognito: Cognito }> {
  const cognito = await openCognito();
  return {
    cognito,
    identity: createCognito({ region: "ap-northeast-1", pool, endpoint: cognito.endpoint }),
    comeIn: (subject) => {
      const user = cognito.users.get(subject);
      if (user) Object.assign(user, { status: "CONFIRMED", totp: true });
    },
    close: async () => void cognito.close(),
  };
}

function confirm({ accounts }: SignIn, subject: string, now: number): void {
  const secret = newSecret();
  accounts.choosePassword(subject, "とても長い合言葉をひとつ");
  const { code } = currentCode(secret, 0, Math.floor(now / 1000));
  if (!accounts.takeFirstCode(subject, secret, code)) throw new Error("the first code was not taken");
}
