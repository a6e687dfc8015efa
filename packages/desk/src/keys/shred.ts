// Makes one citizen's records unreadable for good by destroying their key: asked for by one of the staff, done by another.
import {
  type CitizenId,
  caseNumber,
  days,
  isOpen,
  jstDay,
  keyLife,
  no,
  ok,
  type Person,
  plus,
  type Refusal,
  type Result,
  refusal,
  type ShredReason,
  type Staff,
} from "@kumacari/domain";
import type { Decision } from "@kumacari/domain/law";
import { type GivenUp, giveUpAll, offerAllSoon, saysGivenUp } from "../booking/give-up-all.ts";
import { type Act, type Effect, effect, onlySaid } from "../effect.ts";
import { notify } from "../link/notify.ts";
import type { Needs } from "../needs.ts";
import { administer } from "../people/administer.ts";
import type { Change } from "../ports.ts";
import { leaveMailbox, reachOf } from "../reach/keep.ts";
import { contractEndOf, keptUntil, mustBeOver } from "../retention/over.ts";
import { afterWord } from "../rights/decide.ts";
import { casesOf } from "../rights/package/collect.ts";
import { withStep } from "../rights/propose.ts";
import { endClues } from "../search/end.ts";
import { clearRest } from "./clear.ts";
import type { Shred } from "./kept.ts";
import { words } from "./words.ts";

export type AskingShred = {
  readonly owner: CitizenId;
  readonly reason: ShredReason;
  /** `true`: say the effect and do nothing. */
  readonly dry: boolean;
};
export type ShredAsked = { readonly state: "asked"; readonly ends: Shred["ends"] };

/** Asked again while the first waits: refused; after it has lapsed: the new one stands. */
export function askShred(
  needs: Needs,
  actor: Staff,
  { owner, reason, dry }: AskingShred,
): Promise<Result<Act<ShredAsked>, Refusal>> {
  return administer<ShredAsked>(needs, actor, dry, async () => {
    const found = await standing(needs, owner);
    if (!found.ok) return found;
    const { person, shred } = found.value;
    const over = reason === "over" ? await mustBeOver(needs, person) : ok(undefined);
    if (!over.ok) return over;
    const at = needs.clock.now();
    if (shred && shred.ends > at) return no(refusal("already-asked"));
    const ends = plus(at, days(keyLife.shredAskDays));
    const value: Shred = { owner, reason, by: actor.id, at, ends, version: shred?.version ?? 1 };
    const left = await giveUpAll(needs, person, actor.id);
    const told = await effectOf(needs, person, reason, left);
    return ok({
      effect: { ...told, says: [...told.says, words.shred.asks(ends)] },
      changes: [{ op: shred ? "update" : "create", kind: "shred", value }],
      on: [owner],
      why: reason,
      value: { state: "asked", ends },
      act: "shred-asked",
    });
  });
}

export type Shredding = {
  readonly owner: CitizenId;
  /** The number of their newest consultation, typed in: not needed to see the effect. */
  readonly typed?: string | undefined;
  readonly dry: boolean;
};
export type ShredDone = { readonly state: "shredded" };

/** The second person's word. The key ends in the transaction that writes this down, or nothing is changed at all. */
export async function shred(
  needs: Needs,
  actor: Staff,
  { owner, typed, dry }: Shredding,
): Promise<Result<Act<ShredDone>, Refusal>> {
  const left = await unfinished(needs, owner);
  if (left) {
    const going = effect([words.shred.goesOn]);
    if (dry) return ok(onlySaid(going));
    await clearRest(needs, left, { actor: { kind: "staff", id: actor.id }, on: [owner] });
    return ok({ done: true, effect: going, state: "shredded" });
  }
  const { came, freed } = await end(needs, actor, { owner, typed, dry });
  if (came.ok && came.value.done) await offerAllSoon(needs, freed);
  const person = came.ok && came.value.done ? await needs.ledger.get("person", { id: owner }) : undefined;
  if (person) await clearRest(needs, person, { actor: { kind: "staff", id: actor.id }, on: [owner] });
  return came;
}

/** Whose key has ended, while something that lay beside it is still there. */
async function unfinished({ ledger }: Needs, owner: CitizenId): Promise<Person | undefined> {
  const shred = await ledger.get("shred", { owner });
  return shred?.done && shred.cleared === undefined ? ledger.get("person", { id: owner }) : undefined;
}

type Ended = { readonly came: Result<Act<ShredDone>, Refusal>; readonly freed: GivenUp["days"] };

async function end(needs: Needs, actor: Staff, { owner, typed, dry }: Shredding): Promise<Ended> {
  let freed: GivenUp["days"] = [];
  const came = await administer<ShredDone>(needs, actor, dry, async () => {
    const found = await standing(needs, owner);
    if (!found.ok) return found;
    const { person, shred } = found.value;
    const at = needs.clock.now();
    if (!shred || shred.ends <= at) return no(refusal("ask-over"));
    if (shred.by === actor.id) return no(secondPerson);
    // They may have come back since.
    const over = shred.reason === "over" ? await mustBeOver(needs, person) : ok(undefined);
    if (!over.ok) return over;
    const left = await giveUpAll(needs, person, actor.id);
    freed = left.days;
    const [told, cases, requests] = await Promise.all([
      effectOf(needs, person, shred.reason, left),
      casesOf(needs, person),
      endRequests(needs, owner, { by: actor.id, at }),
    ]);
    if (!dry && told.typed !== undefined && typed?.trim() !== told.typed) return no(notTyped);
    const mail = await reachOf(needs, owner, "mail");
    const changes: readonly Change[] = [
      { op: "update", kind: "shred", value: { ...shred, done: { by: actor.id, at } } },
      // Where their cases are is known from here on alone: the lists of clues go.
      { op: "update", kind: "person", value: { ...left.person, waits: [], cases, shredded: at } },
      ...left.changes,
      ...(await leaveMailbox(needs, owner, mail?.mark)),
      ...requests,
      ...notify(needs, person, { say: "request-answered" }),
    ];
    const clues = dry ? [] : await endClues(needs, actor, owner, most - changes.length);
    return ok({
      effect: told,
      changes: [...changes, ...clues],
      on: [owner, shred.by, ...left.sittings],
      why: shred.reason,
      value: { state: "shredded" },
      act: "person-shredded",
    });
  });
  return { came, freed };
}

/** A transaction holds 98 changes; the frame of the act adds its notice and up to three of the staff. */
const most = 94;

/** The deletion they asked for is granted by this; whatever else they asked has nothing left to be about. */
async function endRequests(
  { ledger }: Needs,
  owner: CitizenId,
  word: { readonly by: Staff["id"]; readonly at: Person["since"] },
): Promise<readonly Change[]> {
  const requests = await ledger.requestsOf(owner);
  const { matter: asked } = await ledger.together({ matter: requests.map(({ id }) => ({ id })) });
  const open = asked.filter((it) => it !== undefined).filter(({ closed }) => !closed);
  return open.map((matter): Change => {
    const decision: Decision = { outcome: "all", says: words.shred.granted, ...word, decided: word };
    const answers = { ...matter.answers, how: words.shred.granted };
    const granted = {
      ...afterWord(matter, decision),
      done: [0, 1, 2, 3].reduce(
        (done, place) => withStep({ about: matter.about, done }, place, word),
        matter.done,
      ),
    };
    const value = matter.about === "deletion" ? granted : { ...matter, answers };
    return { op: "update", kind: "matter", value: { ...value, closed: word } };
  });
}

type Standing = { readonly person: Person; readonly shred: Shred | undefined };

async function standing({ ledger }: Needs, owner: CitizenId): Promise<Result<Standing, Refusal>> {
  const [person, shred] = await Promise.all([
    ledger.get("person", { id: owner }),
    ledger.get("shred", { owner }),
  ]);
  if (person?.shredded !== undefined || shred?.done) return no(refusal("shredded"));
  return person ? ok({ person, shred }) : no(refusal("not-found"));
}

async function effectOf(needs: Needs, person: Person, reason: ShredReason, left: GivenUp): Promise<Effect> {
  const [it, contractEnd] = await Promise.all([
    person.latestCase && needs.ledger.get("case", { id: person.latestCase }),
    contractEndOf(needs),
  ]);
  const kept = it && keptUntil(it, contractEnd);
  const says = words.shred;
  return effect(
    [says.ends(person.id, reason), ...saysGivenUp(left), says.copies, says.screens, says.stays],
    [
      it !== undefined && isOpen(it) && says.open,
      // A rule of the office, which the law's word goes before: said, not refused.
      kept && jstDay(needs.clock.now()) < kept.from && says.kept(kept),
      reason === "asked" && !person.deletion && says.unasked,
    ],
    person.latestCase && caseNumber(person.latestCase),
  );
}

const secondPerson: Refusal = { kind: "second-person", says: "申し出た人とは別の職員の承認が必要です。" };
const notTyped: Refusal = {
  kind: "not-typed",
  says: "確認のために入力した相談の番号が、表示されている番号と違います。",
};
