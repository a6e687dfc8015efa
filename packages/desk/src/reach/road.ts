// By which road the citizen of a case is reached now, without any address; the telephone number opened for its counsellor.
import {
  type Because,
  type CaseId,
  type CitizenId,
  type Instant,
  type MatterId,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import type { Reach } from "@kumacari/domain/reach";
import { standOf } from "../border/see.ts";
import { findCase, whyOf } from "../case/find.ts";
import { mayBeOpened } from "../consent/check.ts";
import type { Needs } from "../needs.ts";
import { counts, isThere, reachOf } from "./keep.ts";
import type { Call } from "./kept.ts";
import { strandedBefore } from "./strand.ts";

export type Road = "line" | "mail" | "phone" | "none";
export type RoadView = {
  readonly road: Road;
  /** Why it is not LINE. */
  readonly why?: "blocked" | "spent" | "slow";
  /** `returned`: a letter came back, or was called unwanted; nothing goes there. */
  readonly mail: "counts" | "waiting" | "returned" | "none";
  readonly phone: boolean;
  /** Whether this member of staff may open the number. */
  readonly mayRing: boolean;
  readonly call?: Pick<Call, "says"> & { readonly since: Instant };
};

export async function seeRoad(
  needs: Pick<Needs, "ledger" | "clock">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<RoadView, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { it, person, covers, sitting } = found.value;
  const now = needs.clock.now();
  const [contact, border, mail, phone, call, stranded] = await Promise.all([
    needs.ledger.get("contact", { line: person.line }),
    needs.ledger.get("border", { id: "line" }),
    reachOf(needs, person.id, "mail"),
    reachOf(needs, person.id, "phone"),
    needs.ledger.get("call", { caseId }),
    needs.ledger.strandedNotices(strandedBefore(now)),
  ]);
  const { quota } = standOf(border, now);
  const spent = quota?.limit !== undefined && quota.used >= quota.limit;
  const slow = stranded.some(({ state }) => state === "waiting" || state === "trying");
  const why =
    contact?.talk.friend === "no" ? "blocked" : spent ? "spent" : slow ? ("slow" as const) : undefined;
  return ok({
    road: why === undefined ? "line" : counts(mail) ? "mail" : isThere(phone) ? "phone" : "none",
    ...(why === undefined ? {} : { why }),
    mail: standOfMail(mail),
    phone: isThere(phone),
    mayRing: it.assignee === viewer.id || covers || sitting !== undefined,
    ...(call && !call.settled ? { call: { says: call.says, since: call.since } } : {}),
  });
}

function standOfMail(mail: Reach | undefined): RoadView["mail"] {
  if (!isThere(mail)) return "none";
  if (mail.returned) return "returned";
  return counts(mail) ? "counts" : "waiting";
}

/** Each opening is written down. Only for whoever has taken the case, covers for them or sits with the citizen: others have no reason to ring. */
export async function openPhone(
  needs: Pick<Needs, "ledger" | "clock" | "vault">,
  viewer: Staff,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<{ readonly phone: string }, Refusal>> {
  const found = await findCase(needs, viewer, caseId);
  if (!found.ok) return found;
  const { it, person, covers, sitting } = found.value;
  if (it.assignee !== viewer.id && !covers && !sitting) return no(refusal("not-yours"));
  if (!mayBeOpened(person)) return no(refusal("consent-gone"));
  return ring(needs, viewer, person.id, { on: [caseId], ...whyOf(found.value) });
}

/**
 * For whoever prepares the answer, as long as it waits to be told. The law wants it told whatever became of the consent to
 * counselling; the number was given with one of its own.
 */
export async function openAnswerPhone(
  needs: Pick<Needs, "ledger" | "vault">,
  viewer: Staff,
  { id }: { readonly id: MatterId },
): Promise<Result<{ readonly phone: string }, Refusal>> {
  const call = await needs.ledger.get("call", { matter: id });
  const person = call && !call.settled ? await needs.ledger.get("person", { id: call.owner }) : undefined;
  if (!person) return no(refusal("not-found"));
  return person.shredded === undefined
    ? ring(needs, viewer, person.id, { on: [person.id, id] })
    : no(refusal("shredded"));
}

async function ring(
  needs: Pick<Needs, "ledger" | "vault">,
  viewer: Staff,
  owner: CitizenId,
  about: Pick<Because, "on" | "why">,
): Promise<Result<{ readonly phone: string }, Refusal>> {
  const [reach, kept] = await Promise.all([
    reachOf(needs, owner, "phone"),
    needs.ledger.get("reachwords", { owner, by: "phone" }),
  ]);
  if (!isThere(reach) || !kept) return no(refusal("not-found"));
  const [opened] = await needs.vault.open("reachwords", [kept], {
    act: "phone-opened",
    actor: { kind: "staff", id: viewer.id },
    ...about,
  });
  return opened ? ok({ phone: opened.words.reveal("show-to-staff").address }) : no(refusal("not-found"));
}
