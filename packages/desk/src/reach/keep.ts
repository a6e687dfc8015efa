// What several verbs of this room write: a letter on its way, a mailbox's owners, somebody to be rung up, and the brakes.
import type { LinkSay } from "@kumacari/conversation";
import {
  type Brake,
  type CitizenId,
  hours,
  type Instant,
  plus,
  stands,
  type TokenHash,
} from "@kumacari/domain";
import { type Reach, type ReachWay, reachLimits } from "@kumacari/domain/reach";
import type { Chance, Change, Clock, Hashes, Ledger } from "../ports.ts";
import type { Call, Mailing, Told } from "./kept.ts";

export const reachOf = (
  { ledger }: { readonly ledger: Pick<Ledger, "get"> },
  owner: CitizenId,
  by: ReachWay,
): Promise<Reach | undefined> => ledger.get("reach", { owner, by });

/** Agreed to, and not taken back. */
export const isThere = (reach: Reach | undefined): reach is Reach =>
  reach !== undefined && stands(reach.consent);

/** And its mailbox was shown to be theirs. */
export const counts = (reach: Reach | undefined): reach is Reach =>
  isThere(reach) && reach.confirmed !== undefined;

/** What a row of the call list says of the ways to somebody. */
export async function waysTo(
  needs: { readonly ledger: Pick<Ledger, "get"> },
  owner: CitizenId,
): Promise<{ readonly phone: boolean; readonly returned: boolean }> {
  const [phone, mail] = await Promise.all([reachOf(needs, owner, "phone"), reachOf(needs, owner, "mail")]);
  return { phone: isThere(phone), returned: isThere(mail) && mail.returned !== undefined };
}

export function newMailing(
  { chance, clock }: { readonly chance: Pick<Chance, "id">; readonly clock: Clock },
  about: Pick<Mailing, "owner" | "say" | "mark" | "notice" | "caseId" | "matter">,
  due: Instant = clock.now(),
): Change {
  const value: Mailing = {
    ...about,
    id: chance.id("mail"),
    at: clock.now(),
    state: "waiting",
    attempts: 0,
    due,
    version: 1,
  };
  return { op: "create", kind: "mailing", value };
}

/** A mailbox that several may read belongs to each of them, and to none of them alone. */
export async function joinMailbox(
  { ledger }: { readonly ledger: Pick<Ledger, "get"> },
  owner: CitizenId,
  mark: string,
): Promise<readonly Change[]> {
  const box = await ledger.get("mailbox", { mark });
  if (!box) return [{ op: "create", kind: "mailbox", value: { mark, owners: [owner], version: 1 } }];
  if (box.owners.includes(owner)) return [];
  return [{ op: "update", kind: "mailbox", value: { ...box, owners: [...box.owners, owner] } }];
}

export async function leaveMailbox(
  { ledger }: { readonly ledger: Pick<Ledger, "get"> },
  owner: CitizenId,
  mark: string | undefined,
): Promise<readonly Change[]> {
  const box = mark === undefined ? undefined : await ledger.get("mailbox", { mark });
  if (!box?.owners.includes(owner)) return [];
  const owners = box.owners.filter((it) => it !== owner);
  return owners.length > 0
    ? [{ op: "update", kind: "mailbox", value: { ...box, owners } }]
    : [{ op: "remove", kind: "mailbox", key: { mark: box.mark }, version: box.version }];
}

/** Of a letter or a call. */
export const toldOf = ({ caseId, matter }: Pick<Call, "caseId" | "matter">): Told | undefined =>
  caseId ? { caseId } : matter && { matter };

/** Somebody who is already to be rung up is told of one thing more. */
export async function callFor(
  { ledger, clock }: { readonly ledger: Pick<Ledger, "get">; readonly clock: Clock },
  told: Told,
  { owner, say }: { readonly owner: CitizenId; readonly say: LinkSay },
): Promise<Change> {
  const call = await ledger.get("call", told);
  const open = call?.settled ? undefined : call;
  const says = [...(open?.says ?? []).filter((it) => it !== say), say];
  const value = { ...told, owner, since: open?.since ?? clock.now(), says, version: call?.version ?? 1 };
  return { op: call ? "update" : "create", kind: "call", value };
}

/** Counts within a window that begins with the first; over it, nothing more is done until it ends. */
export type Counted = { readonly spent: boolean; readonly more: Change };

export async function countedWithin(
  { ledger, hashes, clock }: BrakeNeeds,
  name: string,
  { most, hours: length }: { readonly most: number; readonly hours: number },
): Promise<Counted> {
  const hash = hashes.token(name);
  const brake = await ledger.get("brake", { name: hash });
  return { spent: (brake?.wrong ?? 0) >= most, more: oneMore(brake, hash, clock.now(), length) };
}

type BrakeNeeds = {
  readonly ledger: Pick<Ledger, "get">;
  readonly hashes: Pick<Hashes, "token">;
  readonly clock: Clock;
};

function oneMore(brake: Brake | undefined, name: TokenHash, now: Instant, length: number): Change {
  const value = {
    name,
    wrong: (brake?.wrong ?? 0) + 1,
    last: now,
    until: brake?.until ?? plus(now, hours(length)),
    version: brake?.version ?? 1,
  };
  return { op: brake ? "update" : "create", kind: "brake", value };
}

export const perHour = { most: reachLimits.mailsAnHour, hours: 1 } as const;
export const wordsADay = { most: reachLimits.wrongADay, hours: 24 } as const;
