// A citizen reads their own talk; what was new is marked as seen.
import {
  type Case,
  isOpen,
  isTyping,
  type Message,
  no,
  ok,
  type Person,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";
import { closedToAnswers } from "../case/answerable.ts";
import type { OwnNeeds } from "../needs.ts";
import type { MessageView, OwnTalkView } from "../views.ts";

/** Only messages above `after` are opened; with nothing new, nothing personal is read and nothing is written. */
export async function seeOwnTalk(
  needs: OwnNeeds,
  person: Person,
  after: number,
): Promise<Result<OwnTalkView, Refusal>> {
  if (person.shredded !== undefined) return no(refusal("shredded"));
  const id = person.latestCase;
  if (!id) return no(refusal("not-found"));
  const { case: cases, typing } = await needs.ledger.together({ case: [{ id }], typing: [{ caseId: id }] });
  const it = cases[0];
  if (!it) return no(refusal("not-found"));
  const messages = it.messages > after ? await readNewer(needs, person, it, after) : [];
  return ok({
    caseId: it.id,
    count: it.messages,
    seenByOther: it.seenByStaff,
    closed: !isOpen(it),
    answering: !closedToAnswers(it, person) && isTyping(typing[0], it, needs.clock.now()),
    attachments: it.attachments ?? 0,
    messages,
  });
}

async function readNewer(
  needs: OwnNeeds,
  person: Person,
  it: Case,
  after: number,
): Promise<readonly MessageView[]> {
  const actor = { kind: "citizen", id: person.id } as const;
  const sealed = await needs.ledger.messagesOf(it.id, after);
  const opened = await needs.vault.open("message", sealed, { act: "own-data-read", actor, on: [it.id] });
  const last = opened.at(-1)?.number ?? 0;
  if (last > it.seenByCitizen) {
    // A conflict means the talk moved on meanwhile: the next look marks it.
    const value = { ...it, seenByCitizen: last, seenByCitizenAt: needs.clock.now() };
    await needs.ledger.commit([{ op: "update", kind: "case", value }], {
      act: "talk-seen",
      actor,
      on: [it.id],
    });
  }
  const names = await namesOf(needs, opened);
  return opened.map((message) => ({
    number: message.number,
    at: message.at,
    mine: message.from === "citizen",
    by: message.from === "citizen" ? "あなた" : (names.get(message.from) ?? "相談員"),
    ...(message.attachment ? { attachment: message.attachment } : {}),
    text: message.text.reveal("show-to-owner"),
  }));
}

async function namesOf(needs: OwnNeeds, messages: readonly Message[]): Promise<ReadonlyMap<string, string>> {
  if (messages.every((it) => it.from === "citizen")) return new Map();
  const staff = await needs.ledger.staff();
  return new Map(staff.map((it) => [it.id, it.displayName]));
}
