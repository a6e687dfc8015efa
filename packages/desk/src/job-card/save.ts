// One save of one part: nothing that stood there is written over, and of two at once the second is told.
import {
  type Author,
  type Instant,
  no,
  type OnceKey,
  ok,
  type Person,
  personal,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import {
  type CardPart,
  type CardSection,
  type CardWords,
  type CardWriting,
  isSplit,
  readCard,
  sectionOf,
} from "@kumacari/domain/job-card";
import type { Standing } from "../case/writing-ground.ts";
import { refuseMyNumber } from "../known/my-number.ts";
import { remember } from "../known/remember.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { cluedOf } from "../search/by-card.ts";
import { relayClues } from "../search/relay.ts";
import { untilCommitted } from "../until-committed.ts";
import { knownOf } from "./known-of.ts";
import type { CardSaved } from "./views.ts";

export type SavingCard = {
  readonly section: CardSection;
  /** The number of the save before the writer's eyes; 0: none. */
  readonly base: number;
  readonly rows: unknown;
  readonly once: OnceKey;
};

/** Sent twice with the same `once` it is saved once. */
export async function saveCard(
  needs: OwnNeeds,
  standing: Standing,
  sent: SavingCard,
): Promise<Result<CardSaved, Refusal>> {
  const read = readCard(sent.section, sent.rows);
  if (!read.ok) return read;
  return untilCommitted(async () => {
    const stands = await standing();
    if (!stands.ok) return stands;
    const { person, by, actor, holds } = stands.value;
    const { section } = sent;
    const owner = person.id;
    const once = { owner, act: "card", key: sent.once } as const;
    const kept = await needs.ledger.together({ once: [once], cardpart: [{ owner, section }] });
    const [done, part] = [kept.once[0]?.number, kept.cardpart[0]];
    if (done !== undefined) return savedBefore(needs, { owner, section, number: done });
    const decided = decide({ owner, part, by, sent });
    if (!decided.ok) return decided;
    const next = decided.value;
    const at = needs.clock.now();
    const on = [owner, `part:${section}`];
    const clean = await refuseMyNumber(needs, read.value.rows.flatMap(Object.values), { actor, on });
    if (!clean.ok) return clean;
    const laying = { act: "clues-laid", actor, on } as const;
    const answers = cluedOf(read.value.rows[0]);
    const clues =
      section === "person"
        ? await relayClues(
            needs,
            { owner },
            { answers, reading: laying, because: laying, room: roomForClues },
          )
        : [];
    const conflict = await needs.ledger.commit(
      [
        { op: "create", kind: "once", value: { ...once, number: next.latest, version: 1 } },
        { op: "hold", kind: "person", key: { id: owner }, version: person.version },
        ...holds,
        ...changes(part, next, { by, at, words: read.value }),
        ...(await remember(needs, { owner, card: section }, knownOf(section, read.value.rows))),
        ...clues,
      ],
      { act: "card-written", actor, on },
    );
    return conflict ?? ok(savedAs({ number: next.latest, base: next.base, at }));
  });
}

/** A transaction holds 98 changes; the save itself takes ten at most. */
const roomForClues = 88;

type Asked = {
  readonly owner: Person["id"];
  readonly part: CardPart | undefined;
  readonly by: Author;
  readonly sent: SavingCard;
};

function decide({ owner, part, by, sent: { section, base } }: Asked): Result<CardPart, Refusal> {
  if (sectionOf(section).staffOnly && by === "citizen") return no(refusal("not-permitted"));
  const latest = part?.latest ?? 0;
  if (base > latest) return no(refusal("invalid"));
  return ok({ owner, section, latest: latest + 1, base, version: part?.version ?? 1 });
}

const savedAs = (it: Pick<CardWriting, "number" | "base" | "at">): CardSaved => ({
  number: it.number,
  at: it.at,
  split: isSplit(it),
});

type Save = { readonly by: Author; readonly at: Instant; readonly words: CardWords };

const changes = (
  before: CardPart | undefined,
  next: CardPart,
  { words, ...save }: Save,
): readonly Change[] => {
  const { owner, section, latest: number, base } = next;
  return [
    { op: before ? "update" : "create", kind: "cardpart", value: next },
    {
      op: "create",
      kind: "cardwriting",
      value: { owner, section, number, base, ...save, words: personal(words), version: 1 },
    },
  ];
};

async function savedBefore(
  { ledger }: Pick<OwnNeeds, "ledger">,
  key: { readonly owner: Person["id"]; readonly section: CardSection; readonly number: number },
): Promise<Result<CardSaved, Refusal>> {
  const it = await ledger.get("cardwriting", key);
  return it ? ok(savedAs(it)) : no(refusal("not-found"));
}
