// The live part of a case page: where it stands and the messages that are new.
import {
  type BookingRules,
  type Case,
  type CaseId,
  type End,
  type Instant,
  jstDay,
  laterStops,
  type Message,
  ok,
  type Refusal,
  type Result,
  retentionOf,
  type Shut,
  type Staff,
  type StaffId,
  whyStopped,
} from "@kumacari/domain";
import { shutBy, standingOf } from "../consent/check.ts";
import { answerClock } from "../inbox/first-answer.ts";
import { reviewClock } from "../inbox/review.ts";
import { coversAt, namesOfStaff, rowOf, type StaffNames } from "../inbox/row.ts";
import type { Needs } from "../needs.ts";
import { mayMark, mayWork } from "../permit.ts";
import type { CasePage, CaseTick, MessageView } from "../views.ts";
import { mayApprove, whomToAsk } from "./approvers.ts";
import { type Found, findCase, whyOf } from "./find.ts";

/** Only messages above `after` are opened; with nothing new, nothing personal is read and nothing is written. */
export async function tick(
  needs: Needs,
  viewer: Staff,
  asked: { readonly caseId: CaseId; readonly after: number },
): Promise<Result<CaseTick, Refusal>> {
  const found = await findCase(needs, viewer, asked.caseId);
  return found.ok ? ok(await tickOf(needs, viewer, found.value, asked.after)) : found;
}

export async function tickOf(needs: Needs, viewer: Staff, found: Found, after: number): Promise<CaseTick> {
  const { it, person, covers, sitting } = found;
  const shut = shutBy(person);
  const [{ staff, rules, rosters }, contact, messages] = await Promise.all([
    needs.ledger.officeLately(),
    needs.ledger.get("contact", { line: person.line }),
    shut === undefined && it.messages > after ? readNewer(needs, viewer, found, after) : [],
  ]);
  const names = namesOfStaff(staff);
  return {
    row: rowOf(it, viewer, {
      names,
      firstAnswer: answerClock(rules),
      review: reviewClock(rules),
      covers: coversAt(rosters, needs.clock.now()),
      sits: () => sitting,
      now: needs.clock.now(),
    }),
    line: lineOf(contact?.talk.friend),
    consent: standingOf(person),
    corrections: it.corrections ?? 0,
    ...handoverOf(it, viewer, names),
    ...vigilOf(it, names),
    mayMark: it.closed === undefined && mayMark(viewer, it, covers),
    ...laterOf(it, shut, needs.clock.now(), names),
    ...(person.deletion ? { deletion: person.deletion } : {}),
    ...(it.closing ? { closing: closingView(it.closing, viewer, staff) } : {}),
    ...(it.closed ? { closed: closedView(it, it.closed, rules, names) } : {}),
    talk: {
      caseId: it.id,
      count: it.messages,
      seenByOther: it.seenByCitizen,
      ...(it.seenByCitizenAt === undefined ? {} : { seenByOtherAt: it.seenByCitizenAt }),
      closed: it.closed !== undefined,
      attachments: it.attachments ?? 0,
      messages: messages.map((message) => messageView(message, viewer, names)),
    },
  };
}

function handoverOf({ handover }: Case, viewer: Staff, names: StaffNames): Pick<CaseTick, "handover"> {
  if (!handover) return {};
  const { from, to, at, state } = handover;
  const name = (id: StaffId) => names.get(id) ?? "相談員";
  const mine = to === viewer.id ? "to-answer" : from === viewer.id ? "asked" : "no";
  return { handover: { at, state, from: name(from), to: name(to), mine } };
}

function vigilOf({ vigil }: Case, names: StaffNames): Pick<CaseTick, "vigil"> {
  return vigil ? { vigil: { ...vigil, by: names.get(vigil.by) ?? "相談員" } } : {};
}

/** What stops it is said at once; the clock writes it down when its time comes. */
function laterOf(it: Case, shut: Shut | undefined, now: Instant, names: StaffNames): Pick<CaseTick, "later"> {
  if (!it.later) return {};
  const { at, by, made } = it.later;
  const stop = whyStopped(it, { shut, mayWork: mayWork({ id: by }, it), now });
  const stopped = stop && laterStops[stop];
  return { later: { at, made, by: names.get(by) ?? "相談員", ...(stopped ? { stopped } : {}) } };
}

function closingView(
  { at, by, outcome }: End,
  viewer: Staff,
  staff: readonly Staff[],
): NonNullable<CasePage["closing"]> {
  return {
    at,
    by: namesOfStaff(staff).get(by) ?? "相談員",
    outcome,
    mine: by === viewer.id,
    mayApprove: mayApprove(staff, viewer, by).ok,
    says: whomToAsk(staff, by),
  };
}

function closedView(
  { followUps = [] }: Found["it"],
  { at, by, outcome, approvedBy }: NonNullable<Found["it"]["closed"]>,
  rules: BookingRules | undefined,
  names: StaffNames,
): NonNullable<CasePage["closed"]> {
  return {
    at,
    by: names.get(by) ?? "相談員",
    outcome,
    ...(approvedBy ? { approvedBy: names.get(approvedBy) ?? "相談責任者" } : {}),
    retention: retentionOf(jstDay(at), rules?.contractEnd),
    followUps,
  };
}

async function readNewer(
  needs: Needs,
  viewer: Staff,
  found: Found,
  after: number,
): Promise<readonly Message[]> {
  const { it, covers } = found;
  const actor = { kind: "staff", id: viewer.id } as const;
  const because = { act: "case-read", actor, on: [it.id], ...whyOf(found) } as const;
  const sealed = await needs.ledger.messagesOf(it.id, after);
  const opened = await needs.vault.open("message", sealed, because);
  const last = opened.at(-1)?.number ?? 0;
  // Whoever oversees or sits reads along: read is what its counsellor has read, or who covers for them.
  if (last > it.seenByStaff && (mayWork(viewer, it) || covers)) {
    // A conflict means the talk moved on meanwhile: the next tick marks it.
    const value = { ...it, seenByStaff: last, seenByStaffAt: needs.clock.now() };
    await needs.ledger.commit([{ op: "update", kind: "case", value }], because);
  }
  return opened;
}

const messageView = (message: Message, viewer: Staff, names: StaffNames): MessageView => ({
  number: message.number,
  at: message.at,
  mine: message.from === viewer.id,
  by: message.from === "citizen" ? "相談者" : (names.get(message.from) ?? "相談員"),
  ...(message.attachment ? { attachment: message.attachment } : {}),
  text: message.text.reveal("show-to-staff"),
});

function lineOf(friend: "yes" | "no" | "unknown" | undefined): CasePage["line"] {
  if (friend === "no") return "blocked";
  return friend === "yes" ? "reaches" : "unknown";
}
