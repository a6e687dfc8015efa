// The browser's part with passkeys: asks the device, and says in a sentence why it gave no answer.
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { refusedBy } from "./refused.ts";
import type { AssertionOptions, RegistrationOptions } from "./rpc.ts";
import { words } from "./words.ts";

export const canPasskeys = browserSupportsWebAuthn;

export type PasskeyAnswer = Readonly<Record<string, unknown>>;

/** Throws when the person said no, took too long, or the device could not. */
export const assert = async (options: AssertionOptions): Promise<PasskeyAnswer> => ({
  // What the server made is of the standard's form; its transports are words that the device itself gave.
  ...(await startAuthentication({
    optionsJSON: options as unknown as PublicKeyCredentialRequestOptionsJSON,
  })),
});

export const enrol = async (options: RegistrationOptions): Promise<PasskeyAnswer> => ({
  // As above.
  ...(await startRegistration({ optionsJSON: options as unknown as PublicKeyCredentialCreationOptionsJSON })),
});

/** For a fault of the device or of the call, whichever it was. */
export function passkeyFault(fault: unknown): string {
  switch (nameOf(fault)) {
    case "NotAllowedError":
    case "AbortError":
      return words.passkey.stopped;
    case "InvalidStateError":
      return words.passkey.known;
    case "SecurityError":
    case "NotSupportedError":
    case "ConstraintError":
      return words.passkey.unable;
    default:
      return refusedBy(fault).says;
  }
}

const nameOf = (fault: unknown): string => (fault instanceof Error ? fault.name : "");
