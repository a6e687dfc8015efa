// What the desk needs of whoever checks passkeys.
import type { Passkey, PasskeyFault, Result } from "@kumacari/domain";

/** What the sender of an answer says of it; anything may stand in there. */
export type PasskeyAnswer = Readonly<Record<string, unknown>>;

export type NewPasskey = Pick<
  Passkey,
  "credential" | "publicKey" | "counter" | "transports" | "synced" | "backedUp" | "aaguid"
>;
/** `counter` as the device says it: whether it went forward is the desk's to judge, after the signature held. */
export type Asserted = Pick<Passkey, "counter" | "backedUp">;

/** Checks what authenticators answered, for our own page alone. A bad answer is a fault class, never an exception. */
export interface Passkeys {
  /** The relying party's id: the console's host or a parent of it. */
  readonly rpId: string;
  registered(answer: PasskeyAnswer, challenge: string): Promise<Result<NewPasskey, PasskeyFault>>;
  /** Without a key it takes as long and answers `unknown`, so that a stranger learns nothing of who is registered. */
  asserted(
    answer: PasskeyAnswer,
    challenge: string,
    publicKey: Uint8Array | undefined,
  ): Promise<Result<Asserted, PasskeyFault>>;
}
