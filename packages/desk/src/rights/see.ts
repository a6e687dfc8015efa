// The requests that citizens made about their own data, by the date of their answer: for who prepares, decides, or watches over them.
import {
  type CaseId,
  caseNumber,
  type Instant,
  type MatterId,
  type Person,
  type Staff,
} from "@kumacari/domain";
import {
  type Due,
  duesOf,
  extensionReasons,
  isInForce,
  isRight,
  type Matter,
  openDues,
  proposalOf,
  type RequestOutcome,
  type RightKind,
  stepsOf,
  type Telling,
} from "@kumacari/domain/law";
import { namesOfStaff, type StaffNames } from "../inbox/row.ts";
import { matterPage } from "../law/page.ts";
import { type DueState, stateOf } from "../law/see.ts";
import type { Needs } from "../needs.ts";
import { may } from "../permit.ts";
import { withheldWords } from "./mine.ts";
import type { MatterMark } from "./ports.ts";

type Done = { readonly at: Instant; readonly by: string };

export type RequestRow = {
  readonly id: MatterId;
  readonly version: number;
  readonly about: RightKind;
  readonly at: Instant;
  /** Of their newest consultation. */
  readonly number?: string;
  /** Of a correction to be made: where it may have to be, the newest last. */
  readonly cases: readonly { readonly id: CaseId; readonly number: string }[];
  /** What of it has been put right so far. */
  readonly corrected?: string;
  readonly dues: readonly (Due & { readonly state: DueState })[];
  readonly extended?: string;
  readonly steps: readonly { readonly step: string; readonly done?: Done }[];
  readonly proposal?: Done & {
    readonly outcome: RequestOutcome;
    readonly says: string;
    readonly withheld: readonly string[];
    readonly decided?: Done;
  };
  /** By telephone or by post; `untold`: neither LINE nor mail has told them, and nobody else so far. */
  readonly told: readonly (Done & Pick<Telling, "way" | "day">)[];
  readonly untold: boolean;
  /** The end of a stop, proposed; decided once the row is closed. */
  readonly lift?: Done & { readonly says: string };
  readonly inForce: boolean;
  readonly closedAt?: Instant;
  readonly can: {
    readonly prepare: boolean;
    readonly decide: boolean;
    readonly carryOut: boolean;
    readonly extend: boolean;
  };
};
/** `list`: closed ones behind the open ones, the latest first. */
export type RequestsView = {
  readonly now: Instant;
  readonly list: readonly RequestRow[];
  readonly next?: MatterMark;
};

export async function seeRequests(
  { ledger, clock }: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  after?: MatterMark,
): Promise<RequestsView> {
  const [{ matters, next }, staff] = await Promise.all([
    matterPage({ ledger }, "citizen", after),
    ledger.staff(),
  ]);
  const asked = matters.filter(({ about, citizen }) => citizen !== undefined && isRight(about));
  const { person, call } = await ledger.together({
    person: asked.flatMap(({ citizen }) => (citizen ? [{ id: citizen }] : [])),
    call: asked.map(({ id }) => ({ matter: id })),
  });
  const names = namesOfStaff(staff);
  const now = clock.now();
  const rows = asked.map((it, n) =>
    rowOf(it, {
      viewer,
      names,
      now,
      person: person[n],
      untold: call[n] !== undefined && !call[n].settled,
    }),
  );
  return { now, list: rows.toSorted((a, b) => rank(a) - rank(b)), ...(next ? { next } : {}) };
}

type Around = {
  readonly viewer: Staff;
  readonly names: StaffNames;
  readonly now: Instant;
  readonly untold: boolean;
  readonly person: Person | undefined;
};

function rowOf(matter: Matter, { viewer, names, now, person, untold }: Around): RequestRow {
  const { id, version, about, knownAt, done, decision, lift, told = [], extended, closed, answers } = matter;
  const of = ({ at, by }: { readonly at: Instant; readonly by: Staff["id"] }): Done => ({
    at,
    by: names.get(by) ?? "職員",
  });
  const open = openDues(matter);
  const decided = decision?.decided;
  const waiting = proposalOf(matter);
  const prepares = may(viewer, "rights.prepare") && !closed;
  const latest = person?.latestCase;
  const carryOut = prepares && about === "correction" && decided !== undefined;
  const all = person?.cases ?? (latest ? [latest] : []);
  return {
    id,
    version,
    // Only requests come here.
    about: about as RightKind,
    at: knownAt,
    ...(latest ? { number: caseNumber(latest) } : {}),
    cases: carryOut ? all.map((it) => ({ id: it, number: caseNumber(it) })) : [],
    ...(carryOut && answers.how ? { corrected: answers.how } : {}),
    dues: duesOf(matter).map((due) => ({ ...due, state: stateOf(due, open, now) })),
    ...(extended ? { extended: extensionReasons[extended.reason] } : {}),
    steps: stepsOf[about].map((step) => {
      const found = done.find((it) => it.step === step);
      return found ? { step, done: of(found) } : { step };
    }),
    ...(decision
      ? {
          proposal: {
            ...of(decision),
            outcome: decision.outcome,
            says: decision.says,
            withheld: withheldWords(decision.withheld ?? {}),
            ...(decided ? { decided: of(decided) } : {}),
          },
        }
      : {}),
    told: told.map(({ way, day, ...it }) => ({ way, day, ...of(it) })),
    untold,
    ...(lift ? { lift: { ...of(lift), says: lift.says } } : {}),
    inForce: isInForce(matter),
    ...(closed ? { closedAt: closed.at } : {}),
    can: {
      prepare: prepares && (!decided || isInForce(matter)),
      decide: may(viewer, "rights.decide") && !closed && waiting !== undefined && waiting.by !== viewer.id,
      carryOut,
      extend: prepares && !extended && open.some(({ by }) => by >= now),
    },
  };
}

/** Open before closed, the nearest date first. */
const rank = ({ closedAt, dues, at }: RequestRow): number => {
  if (closedAt !== undefined) return Number.MAX_SAFE_INTEGER - closedAt;
  return dues.find(({ state }) => state !== "met")?.by ?? at * 2;
};
