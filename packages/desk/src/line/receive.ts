// Acts on one LINE event: the engine's step, its effects and the audit entry in one commit, once however often asked.
import { beginning, isTakenBack, step, type What } from "@kumacari/conversation";
import type { Contact, NoticeId } from "@kumacari/domain";
import { oneMore } from "../law/tally.ts";
import type { Chance, Change, Clock, Ledger } from "../ports.ts";
import type { Inbox, Notice } from "../records.ts";
import { trailing } from "../trail.ts";
import { firstDue } from "./attempt.ts";

export type ReceiveNeeds = {
  readonly ledger: Pick<Ledger, "get" | "commit" | "inboxOf">;
  readonly clock: Clock;
  readonly chance: Chance;
};

/** `already`: the event had been acted on before. Throws when the store cannot be reached, or others keep getting in first. */
export async function receive(needs: ReceiveNeeds, event: Inbox): Promise<"taken" | "already"> {
  let current: Inbox | undefined = event;
  for (let n = 0; n < tries; n += 1) {
    if (current === undefined || current.done || isAside(current)) return "already";
    const contact: Contact | undefined = await needs.ledger.get("contact", { line: current.line });
    const known = contact ?? stranger(needs, current);
    const takenBack = await messageOf(needs, current);
    const notice = { id: needs.chance.id("notice"), retryKey: needs.chance.uuid(), at: needs.clock.now() };
    const changes = [
      ...decideReceive({ event: current, known, isNew: !contact, takenBack, notice }),
      ...(hasMyNumber(current) ? [await oneMore(needs, "line")] : []),
    ] as const;
    const conflict = await trailing(needs.ledger, current.id).commit(changes, {
      act: "line-event-taken",
      actor: { kind: "system", part: "worker" },
      on: [known.citizen, current.id],
    });
    if (!conflict) return "taken";
    current = await needs.ledger.get("inbox", event);
  }
  throw new Error("another write came between every time");
}

const tries = 8;

/** LAW-3: none is kept; that one came is counted. */
const hasMyNumber = ({ what }: Inbox): boolean =>
  what.kind === "said" && what.meaning.is === "personal" && (what.meaning.found.mynumber ?? 0) > 0;

type Decision = {
  readonly event: Inbox;
  readonly known: Contact;
  readonly isNew: boolean;
  /** What was kept of the message an unsend names. */
  readonly takenBack: Inbox | undefined;
  readonly notice: { readonly id: NoticeId } & Pick<Notice, "retryKey" | "at">;
};

export function decideReceive({
  event,
  known,
  isNew,
  takenBack,
  notice,
}: Decision): readonly [Change, ...Change[]] {
  const { state, say } = step(known.talk, event);
  const gone = isTakenBack(state, event) && event.what.kind !== "unsent";
  const changes: [Change, ...Change[]] = [
    { op: "update", kind: "inbox", value: finished(gone ? withdrawn(event) : event) },
  ];
  if (takenBack) changes.push({ op: "update", kind: "inbox", value: withdrawn(takenBack) });
  if (isNew) changes.push({ op: "create", kind: "contact", value: { ...known, talk: state } });
  else if (state !== known.talk)
    changes.push({ op: "update", kind: "contact", value: { ...known, talk: state } });
  if (say.length > 0) {
    const value: Notice = {
      ...notice,
      line: event.line,
      phrases: say,
      ...(event.reply ? { reply: event.reply } : {}),
      state: "waiting",
      attempts: 0,
      due: firstDue(notice.at),
      version: 1,
    };
    changes.push({ op: "create", kind: "notice", value });
  }
  return changes;
}

/** Whoever writes to us is a citizen from that moment, whether or not their follow was ever seen. */
const stranger = ({ chance, clock }: ReceiveNeeds, { line, address }: Inbox): Contact => ({
  line,
  citizen: chance.id("cit"),
  address,
  talk: beginning,
  since: clock.now(),
  version: 1,
});

/** Set aside, and nobody has asked for it since. */
const isAside = ({ quarantined, todo }: Inbox): boolean => quarantined !== undefined && todo === undefined;

function finished(event: Inbox): Inbox {
  const { todo: _, quarantined: __, ...rest } = event;
  return { ...rest, done: true };
}

const forgotten: What = { kind: "withdrawn" };

/** What it meant goes; that it came stays, so that the same event again is still known. */
function withdrawn(event: Inbox): Inbox {
  const { reply: _, ...rest } = event;
  return { ...rest, what: forgotten };
}

async function messageOf(
  { ledger }: ReceiveNeeds,
  { what, message, line }: Inbox,
): Promise<Inbox | undefined> {
  if (what.kind !== "unsent" || message === undefined) return undefined;
  const kept = await ledger.inboxOf(line);
  return kept.find(
    (it) => it.message === message && it.what.kind !== "unsent" && it.what.kind !== "withdrawn",
  );
}
