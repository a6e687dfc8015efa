// Makes one citizen's records unreadable for good by destroying their key: asked for by one of the staff, done by another.
import {
  type CitizenId,
  caseNumber,
  days,
  isOpen,
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
import { type Act, type Effect, effect } from "../effect.ts";
import type { Needs } from "../needs.ts";
import { administer } from "../people/administer.ts";
import { leaveMailbox, reachOf } from "../reach/keep.ts";
import { endClues } from "../search/end.ts";
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
    const at = needs.clock.now();
    if (shred && shred.ends > at) return no(refusal("already-asked"));
    const ends = plus(at, days(keyLife.shredAskDays));
    const value: Shred = { owner, reason, by: actor.id, at, ends, version: shred?.version ?? 1 };
    const told = await effectOf(needs, person, reason);
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
export function shred(
  needs: Needs,
  actor: Staff,
  { owner, typed, dry }: Shredding,
): Promise<Result<Act<ShredDone>, Refusal>> {
  return administer<ShredDone>(needs, actor, dry, async () => {
    const found = await standing(needs, owner);
    if (!found.ok) return found;
    const { person, shred } = found.value;
    const at = needs.clock.now();
    if (!shred || shred.ends <= at) return no(refusal("ask-over"));
    if (shred.by === actor.id) return no(secondPerson);
    const told = await effectOf(needs, person, shred.reason);
    if (!dry && told.typed !== undefined && typed?.trim() !== told.typed) return no(notTyped);
    const clues = dry ? [] : await endClues(needs, actor, owner);
    const mail = await reachOf(needs, owner, "mail");
    return ok({
      effect: told,
      changes: [
        { op: "update", kind: "shred", value: { ...shred, done: { by: actor.id, at } } },
        { op: "update", kind: "person", value: { ...person, shredded: at } },
        ...clues,
        ...(await leaveMailbox(needs, owner, mail?.mark)),
      ],
      on: [owner, shred.by],
      why: shred.reason,
      value: { state: "shredded" },
      act: "person-shredded",
    });
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

async function effectOf({ ledger }: Needs, person: Person, reason: ShredReason): Promise<Effect> {
  const it = person.latestCase && (await ledger.get("case", { id: person.latestCase }));
  const says = words.shred;
  return effect(
    [says.ends(person.id, reason), says.copies, says.screens, says.stays],
    [it !== undefined && isOpen(it) && says.open, reason === "asked" && !person.deletion && says.unasked],
    person.latestCase && caseNumber(person.latestCase),
  );
}

const secondPerson: Refusal = { kind: "second-person", says: "申し出た人とは別の職員の承認が必要です。" };
const notTyped: Refusal = {
  kind: "not-typed",
  says: "確認のために入力した相談の番号が、表示されている番号と違います。",
};
