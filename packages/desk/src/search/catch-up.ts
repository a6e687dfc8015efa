// Cases that were taken in before there were clues, or such clues, get theirs, so that they are found by name and number like the others.
import type { Case, Person } from "@kumacari/domain";
import { type CatchUpNeeds, catchUp, type Lay } from "../catch-up/turn.ts";
import { mayBeOpened } from "../consent/check.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Stored } from "../ports.ts";
import type { Records } from "../records.ts";
import { clueForms } from "./kept.ts";
import { relayClues } from "./relay.ts";

export type ClueCatchUpNeeds = Pick<OwnNeeds, "ledger" | "vault" | "chance"> &
  CatchUpNeeds & { readonly known: Pick<OwnNeeds["known"], "clues"> };

const clock = { kind: "system", part: "clock" } as const;
/** Changes of a transaction, but for the hold of the person. */
const room = 97;
/** Opened beside one audit entry. */
const atOnce = 20;

export const catchUpClues = (needs: ClueCatchUpNeeds): Promise<void> =>
  catchUp(needs, "clues-2", (cases) => layClues(needs, cases));

/** Nothing is opened of somebody whose consent does not stand, and nothing of a case that has its clues as they are today. */
async function layClues(needs: ClueCatchUpNeeds, cases: readonly Case[]): ReturnType<Lay> {
  const { person, intake, cluelist } = await needs.ledger.together({
    person: cases.map(({ owner }) => ({ id: owner })),
    intake: cases.map(({ id }) => ({ caseId: id })),
    cluelist: cases.map(({ owner, id }) => ({ owner, caseId: id })),
  });
  const without = cases.flatMap(({ owner }, n): readonly Without[] => {
    const [who, sealed] = [person[n], intake[n]];
    const may = who && mayBeOpened(who) && sealed?.owner === owner && cluelist[n]?.forms !== clueForms;
    return may ? [{ person: who, intake: sealed }] : [];
  });
  const parts = Array.from({ length: Math.ceil(without.length / atOnce) }, (_, n) =>
    without.slice(n * atOnce, (n + 1) * atOnce),
  );
  return await inTurn(parts, (some) => layEach(needs, some));
}

type Without = { readonly person: Person; readonly intake: Stored<Records["intake"]> };

/** One whose seal is broken is looked for among its neighbours, so that these are found all the same. */
function layEach(needs: ClueCatchUpNeeds, some: readonly Without[]): ReturnType<Lay> {
  return layAll(needs, some).then(
    (laid) => ({ laid, faults: [] }),
    (fault: unknown) =>
      some.length === 1 ? { laid: 0, faults: [fault] } : inTurn(some, (one) => layEach(needs, [one])),
  );
}

async function inTurn<T>(all: readonly T[], work: (it: T) => ReturnType<Lay>): ReturnType<Lay> {
  const sum = { laid: 0, faults: [] as unknown[] };
  for (const it of all) {
    const { laid, faults } = await work(it);
    sum.laid += laid;
    sum.faults.push(...faults);
  }
  return sum;
}

async function layAll(needs: ClueCatchUpNeeds, some: readonly Without[]): Promise<number> {
  const because = { act: "clues-laid", actor: clock, on: some.map(({ intake }) => intake.caseId) } as const;
  const sealed = some.map(({ intake }) => intake);
  let laid = 0;
  for (const [n, { caseId, owner, name, answers }] of (
    await needs.vault.open("intake", sealed, because)
  ).entries()) {
    const clued = { name: name.reveal("seal"), ...answers.reveal("seal") };
    const [first, ...rest] = await relayClues(
      needs,
      { owner, caseId },
      { answers: clued, reading: { ...because, on: [caseId] }, because: { ...because, on: [caseId] }, room },
    );
    const version = some[n]?.person.version;
    if (!first || version === undefined) continue;
    // The consent this rests on must still stand when the clues are laid.
    const hold = { op: "hold", kind: "person", key: { id: owner }, version } as const;
    const conflict = await needs.ledger.commit([first, ...rest, hold], { ...because, on: [caseId] });
    if (!conflict) laid += 1;
    // Any other: another turn laid them, or the key is no more.
    else if (conflict.on === "person") throw new Error("the person changed in this very moment");
  }
  return laid;
}
