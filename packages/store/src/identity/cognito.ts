// Accounts in a Cognito user pool. The pool signs in by mail; the username Cognito makes for each is the `sub`.
import {
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminUserGlobalSignOutCommand,
  CognitoIdentityProviderClient,
  ListUsersCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import type { IdentityProvider } from "@kumacari/desk/ports";
import { sayAway, settingsOf } from "./cognito-client.ts";
import { attributeOf, readAccount, subjectOf } from "./read-user.ts";

export type CognitoSettings = {
  readonly region: string;
  readonly pool: string;
  /** Off AWS only: something that answers as Cognito does. */
  readonly endpoint?: string | undefined;
};

/** Cognito hands out at most this many users a page. */
const pageSize = 60;

/**
 * The pool: `UsernameAttributes: ["email"]`, MFA required, only administrators create users, temporary passwords are
 * valid for three days. `Username` in every call but the first is the subject: Cognito takes the `sub` of a local user.
 */
export function createCognito(settings: CognitoSettings): IdentityProvider {
  const { pool } = settings;
  const client = new CognitoIdentityProviderClient(settingsOf(settings));
  sayAway(client);
  const of = (subject: string) => ({ UserPoolId: pool, Username: subject });

  async function invite(mail: string, temporary: string): Promise<{ readonly subject: string } | "exists"> {
    const made = await client
      .send(
        new AdminCreateUserCommand({
          UserPoolId: pool,
          Username: mail,
          UserAttributes: [
            { Name: "email", Value: mail },
            { Name: "email_verified", Value: "true" },
          ],
          TemporaryPassword: temporary,
          MessageAction: "SUPPRESS",
        }),
      )
      .catch((fault: unknown) => {
        if (isAlreadyThere(fault)) return "exists" as const;
        throw fault;
      });
    return made === "exists" ? made : { subject: subjectOf(made.User?.Attributes) };
  }

  return {
    invite,
    async find(subject) {
      const found = await unlessUnknown(client.send(new AdminGetUserCommand(of(subject))));
      return found && readAccount({ ...found, Attributes: found.UserAttributes });
    },
    disable: async (subject) =>
      void (await unlessUnknown(client.send(new AdminDisableUserCommand(of(subject))))),
    enable: async (subject) =>
      void (await unlessUnknown(client.send(new AdminEnableUserCommand(of(subject))))),
    signOutEverywhere: async (subject) =>
      void (await unlessUnknown(client.send(new AdminUserGlobalSignOutCommand(of(subject))))),
    // Where a second factor is required, Cognito takes none away: AdminSetUserMFAPreference answers 200 and changes
    // nothing. Killed between the two, nobody has the address, and it can be invited anew.
    async reset(subject, temporary) {
      const found = await unlessUnknown(client.send(new AdminGetUserCommand(of(subject))));
      if (!found) return undefined;
      const mail = attributeOf(found.UserAttributes, "email");
      await unlessUnknown(client.send(new AdminDeleteUserCommand(of(subject))));
      const made = await invite(mail, temporary);
      if (made === "exists") throw new Error("the address was taken meanwhile");
      return made;
    },
    remove: async (subject) =>
      void (await unlessUnknown(client.send(new AdminDeleteUserCommand(of(subject))))),
    async *all() {
      let from: string | undefined;
      do {
        const page = await client.send(
          new ListUsersCommand({
            UserPoolId: pool,
            Limit: pageSize,
            ...(from ? { PaginationToken: from } : {}),
          }),
        );
        for (const user of page.Users ?? []) yield readAccount(user);
        from = page.PaginationToken;
      } while (from);
    },
  };
}

const named = (fault: unknown, ...names: readonly string[]): fault is Error =>
  fault instanceof Error && names.includes(fault.name);

/** After a try whose answer was lost it may be our own: whose it is will be seen when it is asked again. */
function isAlreadyThere(fault: unknown): boolean {
  if (!named(fault, "UsernameExistsException", "AliasExistsException")) return false;
  const { $metadata } = fault as Error & { readonly $metadata?: { readonly attempts?: number } };
  return ($metadata?.attempts ?? 1) === 1;
}

const unlessUnknown = <T>(asked: Promise<T>): Promise<T | undefined> =>
  asked.catch((fault: unknown) => {
    if (named(fault, "UserNotFoundException")) return undefined;
    throw fault;
  });
