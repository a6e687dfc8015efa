// Everything that is held of one person, read case by case and opened; each opening is written down before.
import type { Because, CaseId, Person } from "@kumacari/domain";
import { cardSectionIds } from "@kumacari/domain/job-card";
import { reachIds } from "@kumacari/domain/reach";
import { ownWaits } from "../../booking/own-waits.ts";
import type { OwnNeeds } from "../../needs.ts";
import type { Records, SealedKind, Stored } from "../../records.ts";
import type { Held } from "./rule.ts";

export type CollectNeeds = Pick<OwnNeeds, "ledger" | "vault">;
type Why = Pick<Because, "act" | "actor" | "on">;

/** The person's key is there: whose key was destroyed has nothing that could be opened. */
export async function collect(needs: CollectNeeds, person: Person, because: Why): Promise<Held> {
  const { ledger } = needs;
  const ids = await casesOf(needs, person);
  const [{ case: heads }, own, waits, requests] = await Promise.all([
    ledger.together({ case: ids.map((id) => ({ id })) }),
    Promise.all(ids.map((id) => ofCase(needs, id))),
    ownWaits(needs, person),
    ledger.requestsOf(person.id),
  ]);
  const flat = <K extends keyof OfCase>(kind: K) =>
    own.flatMap((it) => [...it[kind]]) as unknown as readonly OfCase[K][number][];
  const sittings = await sittingsOf(needs, person, flat("sittings"));
  const papers = flat("papers");
  const cards = await cardsOf(needs, person);
  const ways = reachIds.map((by) => ({ owner: person.id, by }));
  const { reach, reachwords, call, matter } = await ledger.together({
    reach: ways,
    reachwords: ways,
    call: [...ids.map((caseId) => ({ caseId })), ...requests.map(({ id }) => ({ matter: id }))],
    matter: requests.map(({ id }) => ({ id })),
  });
  const { writing, meeting, vigilword, followup, care, intakebefore } = await ledger.together({
    intakebefore: flat("intakes").flatMap((it) =>
      it ? (it.corrected ?? []).map((_, n) => ({ caseId: it.caseId, number: n + 1 })) : [],
    ),
    followup: heads.flatMap((it) =>
      it ? (it.followUps ?? []).map(({ due }) => ({ caseId: it.id, due })) : [],
    ),
    care: [{ owner: person.id }],
    vigilword: heads.flatMap((it) =>
      it ? Array.from({ length: it.vigil?.number ?? 0 }, (_, n) => ({ caseId: it.id, number: n + 1 })) : [],
    ),
    writing: papers.flatMap(({ caseId, id, written }) =>
      written.map((_, n) => ({ caseId, paper: id, number: n + 1 })),
    ),
    meeting: sittings.map(({ id }) => ({ booking: id })),
  });
  const open = <K extends SealedKind>(kind: K, all: readonly (Stored<Records[K]> | undefined)[]) =>
    opened(needs, person, because, kind, all);
  return {
    person: [person],
    case: mine(person, heads),
    intake: await open("intake", flat("intakes")),
    intakebefore: await open("intakebefore", intakebefore),
    message: await open("message", flat("messages")),
    handnote: await open("handnote", flat("notes")),
    vigilword: await open("vigilword", vigilword),
    laterwords: await open("laterwords", flat("laters")),
    paper: mine(person, papers),
    writing: await open("writing", writing),
    rating: await open("rating", flat("ratings")),
    followup: mine(person, followup),
    care: await open("care", care),
    carewriting: await open("carewriting", await caresOf(needs, person)),
    cardwriting: await open("cardwriting", cards),
    attachment: await open("attachment", flat("attachments")),
    remark: await open("remark", flat("remarks")),
    booking: mine(person, sittings),
    meeting: await open("meeting", meeting),
    wait: waits,
    reach: mine(person, reach),
    reachwords: await open("reachwords", reachwords),
    call: mine(person, call),
    matter: matter.filter((it) => it !== undefined).filter(({ citizen }) => citizen === person.id),
    request: await open("request", requests),
  };
}

/** What was opened before the person's list was kept is found by the newest, and by where its clues lie. */
export async function casesOf(
  { ledger }: Pick<CollectNeeds, "ledger">,
  { id, cases = [], latestCase }: Person,
): Promise<readonly CaseId[]> {
  const lists = await ledger.clueListsOf(id);
  const clued = lists.flatMap(({ caseId }) => (caseId ? [caseId] : []));
  return [...new Set([...clued, ...cases, ...(latestCase ? [latestCase] : [])])];
}

type OfCase = Awaited<ReturnType<typeof ofCase>>;

async function ofCase({ ledger }: Pick<CollectNeeds, "ledger">, caseId: CaseId) {
  const [one, messages, papers, attachments, remarks, sittings] = await Promise.all([
    ledger.together({
      intake: [{ caseId }],
      handnote: [{ caseId }],
      laterwords: [{ caseId }],
      rating: [{ caseId }],
    }),
    talkOf({ ledger }, caseId),
    ledger.papersOf(caseId),
    ledger.attachmentsOf(caseId),
    ledger.remarksOf(caseId),
    ledger.sittingsOf(caseId),
  ]);
  const { intake: intakes, handnote: notes, laterwords: laters, rating: ratings } = one;
  return { intakes, notes, laters, ratings, messages, papers, attachments, remarks, sittings };
}

/** A page ends by number or by size: the last is the one without a message. */
async function talkOf({ ledger }: Pick<CollectNeeds, "ledger">, caseId: CaseId) {
  const all: Stored<Records["message"]>[] = [];
  for (let after = 0; ; after = all.at(-1)?.number ?? after) {
    const more = await ledger.messagesOf(caseId, after);
    all.push(...more);
    if (more.length === 0) return all;
  }
}

/** Those to come stand in another list, and on the person. */
async function sittingsOf(
  { ledger }: Pick<CollectNeeds, "ledger">,
  { bookings = [] }: Person,
  listed: readonly Records["booking"][],
): Promise<readonly Records["booking"][]> {
  const { booking } = await ledger.together({ booking: bookings.map((id) => ({ id })) });
  const all = [...listed, ...booking.flatMap((it) => it ?? [])];
  return [...new Map(all.map((it) => [it.id, it])).values()];
}

async function caresOf({ ledger }: Pick<CollectNeeds, "ledger">, { id: owner }: Person) {
  const latest = (await ledger.get("care", { owner }))?.version ?? 0;
  const numbers = Array.from({ length: latest }, (_, n) => n + 1);
  const { carewriting } = await ledger.together({
    carewriting: numbers.map((number) => ({ owner, number })),
  });
  return carewriting;
}

async function cardsOf({ ledger }: Pick<CollectNeeds, "ledger">, { id: owner }: Person) {
  const { cardpart } = await ledger.together({
    cardpart: cardSectionIds.map((section) => ({ owner, section })),
  });
  const { cardwriting } = await ledger.together({
    cardwriting: cardpart.flatMap((it) =>
      it ? Array.from({ length: it.latest }, (_, n) => ({ owner, section: it.section, number: n + 1 })) : [],
    ),
  });
  return cardwriting;
}

type Owned = { readonly owner: Person["id"] };

/** A head that points to somebody else's papers hands none of them over. */
const mine = <T extends Owned>({ id }: Person, all: readonly (T | undefined)[]): readonly T[] =>
  all.flatMap((it) => (it?.owner === id ? [it] : []));

async function opened<K extends SealedKind>(
  { vault }: CollectNeeds,
  { id }: Person,
  because: Why,
  kind: K,
  all: readonly (Stored<Records[K]> | undefined)[],
): Promise<readonly Records[K][]> {
  // Every sealed kind names its owner; the compiler cannot follow that through `K`.
  const theirs = all.flatMap((it) => (it && (it as unknown as Owned).owner === id ? [it] : []));
  return theirs.length === 0 ? [] : vault.open(kind, theirs, because);
}
