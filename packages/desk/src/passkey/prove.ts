// Whether somebody holds one of our passkeys, judged in one transaction with what follows from it.
import {
  type Because,
  type Challenge,
  type Instant,
  no,
  ok,
  type Passkey,
  type PasskeyFault,
  type PasskeyMark,
  type Refusal,
  type Result,
  refusal,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Asserted, Change, PasskeyAnswer } from "../ports.ts";
import { untilCommitted } from "../until-committed.ts";
import { brakeOf, released, waiting, wrongAgain } from "./brake.ts";
import { openChallenge, spent } from "./challenge.ts";
import { userHandle } from "./options.ts";

export type Attempt = Pick<Challenge, "purpose" | "bound"> & {
  readonly challenge: string;
  readonly answer: PasskeyAnswer;
  /** Whose passkey it must be; absent: the passkey says who is there. */
  readonly mine?: StaffId;
};

/** `staff` as they stand now; `passkey` as it will be written. */
export type Proven = { readonly staff: Staff; readonly passkey: Passkey; readonly now: Instant };
type Consequence<T> = {
  readonly changes: readonly Change[];
  readonly act: Because["act"];
  /** Beside the person and the passkey. */
  readonly on?: readonly string[];
  readonly value: T;
};

/** A refusal costs the challenge and counts as a try; it says the same whether or not anybody has such a passkey. */
export function prove<T>(
  needs: Needs,
  attempt: Attempt,
  follow: (proven: Proven) => Promise<Result<Consequence<T>, Refusal>>,
): Promise<Result<T, Refusal>> {
  const { ledger, hashes, clock } = needs;
  const mark = hashes.passkey(credentialOf(attempt.answer));
  const name = hashes.token(`brake ${attempt.bound} ${mark}`);
  return untilCommitted<T>(async () => {
    const brake = await brakeOf(needs, name);
    const wait = waiting(brake, clock.now());
    if (wait) return no(wait);
    const challenge = await openChallenge(needs, attempt.challenge, attempt);
    const judged = await judge(needs, attempt, challenge, mark);
    const now = clock.now();
    if (judged.ok) {
      const { staff, passkey } = judged.value;
      const next = await follow({ staff, passkey, now });
      if (!next.ok) return next;
      const { changes, act, on = [], value } = next.value;
      const taken = challenge ? [spent(challenge)] : [];
      const conflict = await ledger.commit(
        [{ op: "update", kind: "passkey", value: passkey }, ...taken, ...released(brake), ...changes],
        { act, actor: { kind: "staff", id: staff.id }, on: [staff.id, `passkey:${mark}`, ...on] },
      );
      return conflict ?? ok(value);
    }
    const { fault, passkey, staff } = judged.error;
    const copied = fault === "counter" && passkey && staff && !overtaken(passkey, challenge);
    const conflict = await ledger.commit(
      [
        wrongAgain(brake, name, now),
        ...(challenge ? [spent(challenge)] : []),
        ...(copied ? stopped(passkey, staff, now) : []),
      ],
      {
        act: copied ? "passkey-locked" : "passkey-refused",
        actor: { kind: "system", part: "api" },
        on: [...(passkey ? [passkey.staff] : []), `passkey:${mark}`, `for:${attempt.purpose}`],
        why: fault,
      },
    );
    return conflict ?? no(refusal(fault === "locked" || copied ? "passkey-locked" : "passkey-refused"));
  });
}

type Refused = { readonly fault: PasskeyFault; readonly passkey?: Passkey; readonly staff?: Staff };
type Judged = Result<Omit<Proven, "now">, Refused>;

async function judge(
  needs: Needs,
  { challenge: sent, answer, mine }: Attempt,
  challenge: Challenge | undefined,
  mark: PasskeyMark,
): Promise<Judged> {
  if (!challenge) return no({ fault: "challenge" });
  const passkey = await needs.ledger.get("passkey", { mark });
  // With a key or without one: the same work, so that the time tells nothing.
  const [asserted, staff] = await Promise.all([
    needs.passkeys.asserted(answer, sent, passkey?.publicKey),
    needs.ledger.get("staff", { id: passkey?.staff ?? nobody }),
  ]);
  if (!passkey) return no({ fault: asserted.ok ? "unknown" : asserted.error });
  if (!asserted.ok) return no({ fault: asserted.error, passkey });
  if (!isTheirs(needs, answer, passkey, mine)) return no({ fault: "owner", passkey });
  if (passkey.locked !== undefined) return no({ fault: "locked", passkey });
  if (staff?.state !== "active") return no({ fault: "standing", passkey });
  if (wentBack(passkey, asserted.value)) return no({ fault: "counter", passkey, staff });
  return ok({ staff, passkey: { ...passkey, ...asserted.value, lastUsed: needs.clock.now() } });
}

/** No id is spelt like this: a look that finds nobody costs what one that finds somebody does. */
const nobody = "staff_" as StaffId;

const credentialOf = ({ id }: PasskeyAnswer): string =>
  typeof id === "string" && /^[A-Za-z0-9_-]{1,1400}$/.test(id) ? id : "";

/** A device that names its owner must name this one; without `mine` it must name somebody. */
function isTheirs(
  needs: Needs,
  answer: PasskeyAnswer,
  { staff }: Passkey,
  mine: StaffId | undefined,
): boolean {
  const { response } = answer;
  const said =
    typeof response === "object" && response !== null && "userHandle" in response
      ? response.userHandle
      : undefined;
  if (mine !== undefined && mine !== staff) return false;
  if (said === undefined || said === null || said === "") return mine !== undefined;
  return said === userHandle(needs, staff);
}

/** Zero on both sides: a device that does not count. */
const wentBack = (kept: Passkey, { counter }: Asserted): boolean =>
  (kept.counter > 0 || counter > 0) && counter <= kept.counter;

/** An answer held up on its way while a later one arrived has a lower count and is nobody's copy. */
const overtaken = ({ lastUsed }: Passkey, challenge: Challenge | undefined): boolean =>
  lastUsed !== undefined && challenge !== undefined && challenge.at < lastUsed;

/** One of two who hold this key is a stranger, and may be signed in with it: everybody signs in anew. */
const stopped = (passkey: Passkey, staff: Staff, now: Instant): readonly Change[] => [
  { op: "update", kind: "passkey", value: { ...passkey, locked: now } },
  { op: "update", kind: "staff", value: { ...staff, sessionsEnded: { at: now } } },
];
