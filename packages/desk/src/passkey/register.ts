// A new passkey: the first only right after signing in, each further one only after one that is there already.
import {
  type Instant,
  minutes,
  no,
  ok,
  type Passkey,
  type PasskeyFault,
  type Refusal,
  type Result,
  refusal,
  type Session,
  signInLimits,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { PasskeyAnswer } from "../ports.ts";
import { oneByOne } from "../sign-in/end-others.ts";
import { type SignedIn, whoseSession } from "../sign-in/who.ts";
import { untilCommitted } from "../until-committed.ts";
import { newChallenge, openChallenge, spent } from "./challenge.ts";
import { isProved, passkeysOf } from "./kept.ts";
import { type RegistrationOptions, registrationOptions } from "./options.ts";
import { readPasskeyName } from "./read-name.ts";

export async function beginRegistration(
  needs: Needs,
  { staff, session }: SignedIn,
): Promise<Result<RegistrationOptions, Refusal>> {
  const own = await passkeysOf(needs, staff);
  const refused = mayRegister(own, session, needs.clock.now());
  if (refused) return no(refused);
  return ok(registrationOptions(needs, await newChallenge(needs, "register", session.token), staff, own));
}

export type Registering = {
  readonly challenge: string;
  readonly answer: PasskeyAnswer;
  readonly name: string;
  /** Whether all other sessions of this person end with it. */
  readonly endOthers: boolean;
};

export async function register(
  needs: Needs,
  { staff: signedIn, session: asking }: SignedIn,
  { challenge: sent, answer, name: sentName, endOthers }: Registering,
): Promise<Result<{ readonly state: "registered" }, Refusal>> {
  const { ledger, clock, hashes } = needs;
  const name = readPasskeyName(sentName);
  if (!name.ok) return name;
  const refused = async (why: PasskeyFault) => {
    const actor = { kind: "staff", id: signedIn.id } as const;
    await ledger.note({ act: "passkey-refused", actor, on: [signedIn.id, "for:register"], why });
    return no(refusal("passkey-refused"));
  };
  return untilCommitted<{ readonly state: "registered" }>(async () => {
    const challenge = await openChallenge(needs, sent, { purpose: "register", bound: asking.token });
    if (!challenge) return refused("challenge");
    // The person before their passkeys: what comes between the two is seen, or is a conflict.
    const here = await whoseSession(needs, asking.token);
    if (!here.ok) return here;
    const { staff, session } = here.value;
    const own = await passkeysOf(needs, staff);
    // As it stood when the device was asked: whoever takes a while to unlock it is not sent round again.
    const outside = mayRegister(own, session, challenge.at);
    if (outside) return no(outside);
    const read = await needs.passkeys.registered(answer, sent);
    if (!read.ok) return refused(read.error);
    const mark = hashes.passkey(read.value.credential);
    if (await ledger.get("passkey", { mark })) return no(refusal("passkey-known"));
    const value: Passkey = {
      ...read.value,
      mark,
      staff: staff.id,
      name: name.value,
      created: clock.now(),
      version: 1,
    };
    const beside = oneByOne(here.value, endOthers, clock.now());
    const conflict = await ledger.commit(
      [
        { op: "create", kind: "passkey", value },
        spent(challenge),
        // Two that come first at once are not both first.
        ...beside.changes,
      ],
      {
        act: "passkey-registered",
        actor: { kind: "staff", id: staff.id },
        on: [staff.id, `passkey:${mark}`, `aaguid:${value.aaguid}`, ...beside.on],
      },
    );
    return conflict ?? ok({ state: "registered" });
  });
}

/** Whoever took a session over can add no way in of their own: by then it is old, or there is a passkey to ask for. */
function mayRegister(own: readonly Passkey[], session: Session, at: Instant): Refusal | undefined {
  if (own.length >= signInLimits.passkeysEach) return refusal("passkey-limit");
  if (own.length > 0) return isProved(session, at) ? undefined : refusal("step-up-needed");
  const fresh = at - session.since < minutes(signInLimits.firstPasskeyMinutes);
  return fresh ? undefined : refusal("sign-in-again");
}
