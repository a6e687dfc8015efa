// A member of staff comes in by the sign-in service, with a second factor or not at all.
import { minutes, no, ok, plus, type Refusal, type Result, refusal, type Token } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import { untilCommitted } from "../until-committed.ts";
import { type Arrival, newSession } from "./session.ts";

export type SignInStart = { readonly state: Token; readonly nonce: Token };

/** What the sign-in service asserted, after its signature, issuer, audience and nonce were verified. */
export type Claims = { readonly subject: string; readonly methods: readonly string[] };

/** RFC 8176 names of second factors we accept: one-time code, hardware key, or the provider's own word for several. */
const secondFactors = ["otp", "hwk", "mfa"];

export const hasSecondFactor = ({ methods }: Claims): boolean =>
  methods.some((it) => secondFactors.includes(it));

export async function beginSignIn(needs: Needs, verifier: string): Promise<SignInStart> {
  const state = needs.chance.token();
  const nonce = needs.chance.token();
  const until = plus(needs.clock.now(), minutes(10));
  const value = { state: needs.hashes.token(state), verifier, nonce, until, version: 1 };
  await needs.ledger.commit([{ op: "create", kind: "signin", value }], {
    act: "sign-in-begun",
    actor: { kind: "system", part: "api" },
    on: [],
  });
  return { state, nonce };
}

/** Takes the begun sign-in away, so that it serves once. */
export async function takeSignIn(
  needs: Needs,
  state: string,
): Promise<Result<{ readonly verifier: string; readonly nonce: string }, Refusal>> {
  const key = { state: needs.hashes.token(state) };
  const begun = await needs.ledger.get("signin", key);
  if (!begun) return no(refusal("sign-in-failed"));
  const conflict = await needs.ledger.commit([{ op: "remove", kind: "signin", key }], {
    act: "sign-in-returned",
    actor: { kind: "system", part: "api" },
    on: [],
  });
  return conflict ? no(refusal("sign-in-failed")) : ok({ verifier: begun.verifier, nonce: begun.nonce });
}

/**
 * The session does not begin proved, whoever signs in: a one-time code can be asked for by a false page. Whoever has a
 * passkey and came this way shows it before a privileged act.
 */
export async function finishSignIn(
  needs: Needs,
  claims: Claims,
  arrival: Arrival = unknownDevice,
): Promise<Result<Token, Refusal>> {
  if (!hasSecondFactor(claims)) return no(refusal("second-factor-missing"));
  const listed = await needs.ledger.staffBySubject(claims.subject);
  if (!listed) return no(refusal("sign-in-failed"));
  return untilCommitted(async () => {
    // The list of subjects may lag behind; the record does not.
    const staff = await needs.ledger.get("staff", { id: listed.id });
    if (staff?.state !== "active") return no(refusal("sign-in-failed"));
    const beginning = { ...arrival, now: needs.clock.now(), way: "code" } as const;
    const { token, id, changes } = await newSession(needs, staff, beginning);
    const conflict = await needs.ledger.commit(changes, {
      act: "staff-signed-in",
      actor: { kind: "staff", id: staff.id },
      on: [staff.id, id],
    });
    return conflict ?? ok(token);
  });
}

const unknownDevice: Arrival = { device: { browser: "unknown", system: "unknown" } };
