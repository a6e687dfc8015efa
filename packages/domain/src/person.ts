// A citizen, known to us by our own id; the LINE address is kept apart, in the contact.
import type { Day } from "./booking/window.ts";
import type { Consent } from "./consent.ts";
import type { Instant } from "./instant.ts";
import type { RightKind } from "./law/request.ts";
import type { BookingId, CaseId, CitizenId, FindKey, HubId, MatterId, WaitId } from "./names.ts";

export type Person = {
  readonly id: CitizenId;
  /** Points to the contact; the LINE user id itself is not here and cannot be computed back. */
  readonly line: FindKey;
  readonly since: Instant;
  readonly consent?: Consent;
  /** The newest case, open or closed; earlier ones are reached through the record. */
  readonly latestCase?: CaseId;
  /** All of them, the first first; absent where none was opened since this is kept. */
  readonly cases?: readonly CaseId[];
  /** Sittings to come, in no order. */
  readonly bookings?: readonly BookingId[];
  /** Their places on the waiting list, the first first; some may be gone by themselves. */
  readonly waits?: readonly WaitId[];
  /** Whose poster they read before they had ever come to us. */
  readonly cameBy?: HubId;
  /** What they were asked last of how things went since an end. */
  readonly followUp?: { readonly caseId: CaseId; readonly due: Day };
  readonly deletion?: { readonly askedAt: Instant; readonly dueAt: Instant };
  /** Their newest request of each kind about their own data. */
  readonly asked?: Readonly<Partial<Record<RightKind, MatterId>>>;
  /** 利用停止: nobody of the staff opens or writes anything, until a second decision lifts it. */
  readonly stopped?: Instant;
  /** Their key was destroyed: nothing of theirs can be read or written any more. */
  readonly shredded?: Instant;
  readonly version: number;
};

/** The one before `of`; undefined for a first one, and where the list was not kept yet. */
export const caseBefore = (person: Pick<Person, "cases">, of: CaseId): CaseId | undefined =>
  casesBefore(person, of).at(-1);

/** All that came before `of`, the first first. */
export const casesBefore = ({ cases = [] }: Pick<Person, "cases">, of: CaseId): readonly CaseId[] =>
  cases.slice(0, Math.max(0, cases.indexOf(of)));
