// Whose records are to end, who asked for it, and whose have ended: by numbers alone, for everybody who oversees.
import {
  type CitizenId,
  caseNumber,
  type Instant,
  type Person,
  type ShredReason,
  type Staff,
} from "@kumacari/domain";
import { namesOfStaff } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { may } from "../permit.ts";

type Whose = {
  readonly owner: CitizenId;
  /** Of their newest consultation. */
  readonly number?: string;
};

export type ShredsView = {
  /** Citizens who asked for it on their own page, and nobody has begun: the nearest date first. */
  readonly wished: readonly (Whose & { readonly askedAt: Instant; readonly dueAt: Instant })[];
  /** Waiting for a second person, the first to lapse first. */
  readonly asked: readonly (Whose & {
    readonly reason: ShredReason;
    readonly by: string;
    readonly at: Instant;
    readonly ends: Instant;
    readonly can: { readonly approve: boolean; readonly decline: boolean; readonly withdraw: boolean };
  })[];
  /** The latest first. */
  readonly done: readonly (Whose & {
    readonly reason: ShredReason;
    readonly by: string;
    readonly agreed: string;
    readonly at: Instant;
    /** Something that lay beside the key is still to be cleared away. */
    readonly left: boolean;
  })[];
};

export async function seeShreds({ ledger, clock }: Needs, viewer: Staff): Promise<ShredsView> {
  const [waiting, ended, matters, staff] = await Promise.all([
    ledger.waitingShreds(clock.now()),
    ledger.doneShreds(),
    ledger.openMatters("citizen"),
    ledger.staff(),
  ]);
  const wishing = matters.flatMap(({ about, citizen }) => (about === "deletion" && citizen ? [citizen] : []));
  const all = new Set([...wishing, ...waiting.map((it) => it.owner), ...ended.map((it) => it.owner)]);
  const { person } = await ledger.together({ person: [...all].map((id) => ({ id })) });
  const persons = new Map(person.flatMap((it) => (it ? [[it.id, it] as const] : [])));
  const names = namesOfStaff(staff);
  const nameOf = (id: Staff["id"]): string => names.get(id) ?? "職員";
  const acts = may(viewer, "person.shred");
  const begun = new Set(waiting.map((it) => it.owner));
  return {
    wished: [...new Set(wishing)]
      .filter((it) => !begun.has(it))
      .flatMap((it) => wishOf(persons.get(it)))
      .toSorted((a, b) => a.dueAt - b.dueAt),
    asked: waiting.map(({ owner, reason, by, at, ends }) => {
      const own = by === viewer.id;
      const can = { approve: acts && !own, decline: acts && !own, withdraw: acts && own };
      return { ...whose(owner, persons), reason, by: nameOf(by), at, ends, can };
    }),
    done: ended.flatMap(({ owner, reason, by, done, cleared }) =>
      done
        ? [
            {
              ...whose(owner, persons),
              reason,
              by: nameOf(by),
              agreed: nameOf(done.by),
              at: done.at,
              left: cleared === undefined,
            },
          ]
        : [],
    ),
  };
}

function wishOf(person: Person | undefined): ShredsView["wished"] {
  if (!person?.deletion || person.shredded !== undefined) return [];
  return [{ ...numbered(person.id, person), ...person.deletion }];
}

const whose = (owner: CitizenId, persons: ReadonlyMap<CitizenId, Person>): Whose =>
  numbered(owner, persons.get(owner));

const numbered = (owner: CitizenId, person: Person | undefined): Whose => ({
  owner,
  ...(person?.latestCase ? { number: caseNumber(person.latestCase) } : {}),
});
