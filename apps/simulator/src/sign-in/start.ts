// Starts the sign-in service on its port, with its keys, accounts and sessions in one folder.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Chance, Clock } from "@kumacari/desk/ports";
import { pageHeaders, stylePath } from "../look/page.ts";
import { listen } from "../town/listen.ts";
import { type Accounts, openAccounts } from "./accounts.ts";
import { administration } from "./administration.ts";
import { openGrants } from "./grants.ts";
import { type Client, createProvider, signOutScript } from "./provider.ts";
import { signingKeys } from "./signing-keys.ts";
import { createSteps } from "./steps.ts";

export type SignInOptions = {
  readonly port: number;
  readonly issuer: string;
  readonly folder: string;
  readonly client: Client;
  readonly cookieKey: string;
  /** What the api proves itself with when it invites, stops or removes somebody. */
  readonly adminSecret: string;
  readonly apiOrigin: string;
  readonly clock: Clock;
  readonly chance: Chance;
};

export interface SignIn {
  readonly accounts: Accounts;
  stop(): Promise<void>;
}

export async function startSignIn(options: SignInOptions): Promise<SignIn> {
  const { clock, client, folder } = options;
  const accounts = openAccounts(folder, options);
  const grants = openGrants(folder, clock);
  const provider = createProvider({ ...options, accounts, grants, keys: await signingKeys(folder) });
  const steps = createSteps({ provider, accounts, clock, adminOrigin: client.adminOrigin });
  steps.route("/admin", administration({ accounts, grants, secret: options.adminSecret }));
  steps.get(signOutScript, (c) => c.body(signOut, 200, { "Content-Type": "text/javascript; charset=utf-8" }));

  const ours = getRequestListener(steps.fetch);
  const theirs = provider.callback();
  // A form that ends in a redirect is followed to the api and the console: browsers ask the policy at each hop.
  const headers = Object.entries(pageHeaders([options.apiOrigin, client.adminOrigin]));
  const server = createServer((req, res) => {
    for (const [name, value] of headers) res.setHeader(name, value);
    const path = req.url ?? "/";
    const own = ourPaths.some((it) => path.startsWith(it)) || path === stylePath || path === signOutScript;
    const answered = own ? ours(req, res) : theirs(req, res);
    answered.catch((error: unknown) => res.destroy(error instanceof Error ? error : undefined));
  });
  const close = await listen(server, options.port);
  return {
    accounts,
    stop: async () => {
      await close();
      accounts.flush();
      grants.flush();
    },
  };
}

const ourPaths = ["/sign-in/", "/admin/"];
const signOut = readFileSync(new URL("sign-out.js", import.meta.url), "utf8");
