// Acts on one LINE event: the engine's step, its effects and the audit entry in one commit, once however often asked.
import { beginning, step, type World } from "@kumacari/conversation";
import type { Contact, NoticeId } from "@kumacari/domain";
import type { Chance, Change, Clock, Ledger } from "../ports.ts";
import type { Inbox, Notice } from "../records.ts";

export type ReceiveNeeds = {
  readonly ledger: Pick<Ledger, "get" | "commit">;
  readonly clock: Clock;
  readonly chance: Chance;
  /** The public hubs; asked for only when an event is about them. */
  readonly world: () => Promise<World>;
};

/** `already`: the event had been acted on before. Throws when the store cannot be reached, or others keep getting in first. */
export async function receive(needs: ReceiveNeeds, event: Inbox): Promise<"taken" | "already"> {
  let current: Inbox | undefined = event;
  for (let n = 0; n < tries; n += 1) {
    if (current === undefined || current.done) return "already";
    const contact: Contact | undefined = await needs.ledger.get("contact", { line: current.line });
    const known = contact ?? stranger(needs, current);
    const world = asksForHubs(current) ? await needs.world() : { hubs: [] };
    const notice = { id: needs.chance.id("notice"), retryKey: needs.chance.uuid(), at: needs.clock.now() };
    const changes = decideReceive({ event: current, known, isNew: !contact, world, notice });
    const conflict = await needs.ledger.commit(changes, {
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

type Decision = {
  readonly event: Inbox;
  readonly known: Contact;
  readonly isNew: boolean;
  readonly world: World;
  readonly notice: { readonly id: NoticeId } & Pick<Notice, "retryKey" | "at">;
};

export function decideReceive({
  event,
  known,
  isNew,
  world,
  notice,
}: Decision): readonly [Change, ...Change[]] {
  const { state, say } = step(world, known.talk, event);
  const changes: [Change, ...Change[]] = [{ op: "update", kind: "inbox", value: { ...event, done: true } }];
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
      due: notice.at,
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

const asksForHubs = ({ what }: Inbox): boolean =>
  (what.kind === "said" || what.kind === "tapped") &&
  what.meaning.is === "door" &&
  what.meaning.door === "hubs";
