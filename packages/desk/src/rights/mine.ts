// What a citizen asked about their own data, by when it is answered, where it stands, and what can be taken.
import type { Instant, MatterId, Person } from "@kumacari/domain";
import {
  areaIds,
  areas,
  duesOf,
  extensionReasons,
  groundsToWithhold,
  isInForce,
  isRight,
  type Matter,
  type RequestOutcome,
  type RequestWords,
  type RightKind,
  takenUntil,
  type Withheld,
} from "@kumacari/domain/law";
import type { OwnNeeds } from "../needs.ts";

export type OwnRequest = {
  readonly id: MatterId;
  readonly about: RightKind;
  readonly at: Instant;
  readonly words: RequestWords;
  readonly dueAt?: Instant;
  /** The date was moved, and why. */
  readonly extended?: string;
  readonly state: "received" | "preparing" | "decided" | "done";
  readonly answer?: {
    readonly at: Instant;
    readonly outcome: RequestOutcome;
    readonly says: string;
    readonly withheld: readonly string[];
  };
  /** What was done of a correction. */
  readonly carriedOut?: string;
  /** A disclosed package: how many volumes, and until when. */
  readonly take?: { readonly volumes: number; readonly until: Instant };
  /** 利用停止 in force. */
  readonly stopped?: true;
};
/** The newest first. */
export type OwnRequests = { readonly list: readonly OwnRequest[] };

type SeeNeeds = Pick<OwnNeeds, "ledger" | "vault" | "clock">;

export async function seeOwnRequests(needs: SeeNeeds, person: Person): Promise<OwnRequests> {
  const { id, shredded } = person;
  if (shredded !== undefined) return wordless(needs, person);
  const sealed = await needs.ledger.requestsOf(id);
  if (sealed.length === 0) return { list: [] };
  const opened = await needs.vault.open("request", sealed, {
    act: "own-requests-read",
    actor: { kind: "citizen", id },
    on: [id],
  });
  const { matter: matters } = await needs.ledger.together({ matter: opened.map((it) => ({ id: it.id })) });
  const now = needs.clock.now();
  const list = opened.flatMap(({ id: own, about, at, words }, n): readonly OwnRequest[] => {
    const matter = matters[n];
    if (!matter) return [];
    return [{ id: own, about, at, words: words.reveal("show-to-owner"), ...standingOf(matter, now) }];
  });
  return { list: list.toSorted((a, b) => b.at - a.at) };
}

/** Whose key has ended: what became of it, without the words that nobody can read any more. */
async function wordless({ ledger, clock }: SeeNeeds, { asked = {} }: Person): Promise<OwnRequests> {
  const { matter } = await ledger.together({ matter: Object.values(asked).map((id) => ({ id })) });
  const list = matter.flatMap((it) =>
    it && isRight(it.about)
      ? [
          {
            id: it.id,
            about: it.about,
            at: it.knownAt,
            words: { what: "", wish: "" },
            ...standingOf(it, clock.now()),
          },
        ]
      : [],
  );
  return { list: list.toSorted((a, b) => b.at - a.at) };
}

function standingOf(
  matter: Matter,
  now: Instant,
): Pick<OwnRequest, "dueAt" | "extended" | "state" | "answer" | "carriedOut" | "take" | "stopped"> {
  const { decision, closed, extended } = matter;
  const [due] = duesOf(matter);
  const until = takenUntil(matter);
  const decided = decision?.decided;
  return {
    ...(due ? { dueAt: due.by } : {}),
    ...(extended ? { extended: extensionReasons[extended.reason] } : {}),
    state: closed ? "done" : decided ? "decided" : matter.done.length > 0 ? "preparing" : "received",
    ...(decision && decided
      ? {
          answer: {
            at: decided.at,
            outcome: decision.outcome,
            says: decision.says,
            withheld: withheldWords(decision.withheld ?? {}),
          },
        }
      : {}),
    ...(closed && matter.about === "correction" && matter.answers.how
      ? { carriedOut: matter.answers.how }
      : {}),
    ...(until !== undefined && until >= now ? { take: { volumes: decision?.volumes ?? 1, until } } : {}),
    ...(isInForce(matter) ? { stopped: true as const } : {}),
  };
}

export const withheldWords = (withheld: Withheld): readonly string[] =>
  areaIds.flatMap((area) => {
    const ground = withheld[area];
    return ground ? [`${areas[area]}：${groundsToWithhold[ground]}`] : [];
  });
