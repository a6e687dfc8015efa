// Says one notice on LINE: leaves a trace before the call, and afterwards what became of it.
import type { Because, CitizenId, Contact } from "@kumacari/domain";
import type { AddressOpener, Clock, Guarded, Ledger, LineAccount, Sent } from "../ports.ts";
import type { Notice } from "../records.ts";
import { trailing } from "../trail.ts";
import { type Attempt, begin, conclude, isCut, isDue, isInTime, stopped } from "./attempt.ts";

export type DeliverNeeds = {
  readonly ledger: Pick<Ledger, "get" | "commit">;
  readonly clock: Clock;
  readonly account: LineAccount;
  readonly addresses: AddressOpener;
};

/** `later`: to be tried again when due. `left`: somebody else has it, or it is settled. */
export type Delivery = "delivered" | "undeliverable" | "later" | "left";

/**
 * `notice` may be an old image: what the ledger says wins. Throws when the store cannot be reached.
 * `told`: the stream has handed it on. It does so again when whoever had it died, so a cut attempt is taken over at once.
 */
export async function deliver(
  needs: DeliverNeeds,
  notice: Notice,
  by: "told" | "due" = "due",
): Promise<Delivery> {
  let current: Notice | undefined = notice;
  let takesOver = by === "told";
  for (let n = 0; n < tries; n += 1) {
    if (current === undefined) return "left";
    if (!isDue(current, needs.clock.now())) {
      if (!takesOver || !isCut(current)) return "left";
      takesOver = false;
    }
    const before: Notice = current;
    const contact = await needs.ledger.get("contact", { line: before.line });
    const attempt = begin(before, contact, needs.clock.now());
    if ("settled" in attempt) {
      if (await write(needs, attempt.settled, "notice-settled", contact)) return "undeliverable";
    } else if (await write(needs, attempt.notice, "notice-tried", contact)) {
      const begun = { ...attempt, notice: following(attempt.notice) };
      const sent = contact ? await send(needs, begun, contact) : "refused";
      if (typeof sent === "object") return await stop(needs, begun.notice, sent, contact);
      const after = conclude(begun, before, sent, needs.clock.now());
      if (!(await write(needs, after, "notice-settled", contact))) {
        return after.state === "delivered" ? tellLate(needs, after, contact) : "left";
      }
      if (after.state === "delivered" || after.state === "undeliverable") return after.state;
      if (!isDue(after, needs.clock.now())) return "later";
      current = following(after);
      continue;
    }
    current = await needs.ledger.get("notice", notice);
  }
  return "left";
}

const tries = 8;

/** It was given up meanwhile and is to go by another road: that LINE took it after all stops that. */
async function tellLate(
  needs: DeliverNeeds,
  delivered: Notice,
  contact: Contact | undefined,
): Promise<Delivery> {
  const current = await needs.ledger.get("notice", delivered);
  if (current?.remark !== "too-slow") return "left";
  const { remark: _, ...rest } = current;
  const value = { ...rest, state: "delivered", road: delivered.road ?? "push" } as const;
  return (await write(needs, value, "notice-settled", contact)) ? "delivered" : "left";
}

/** The guard let it not pass: nothing was sent, and nothing will be. Its classes are written down, never a value. */
async function stop(
  needs: DeliverNeeds,
  notice: Notice,
  { guarded }: Guarded,
  contact: Contact | undefined,
): Promise<Delivery> {
  const classes = guarded.map((it) => `class:${it}`);
  return (await write(needs, stopped(notice), "guard-blocked", contact, classes)) ? "undeliverable" : "left";
}

async function send(
  { account, addresses, clock }: DeliverNeeds,
  attempt: Attempt,
  contact: Contact,
): Promise<Sent | Guarded> {
  // Writing it down took too long: it stays at home.
  if (!isInTime(attempt, clock.now())) return "busy";
  const { phrases, retryKey } = attempt.notice;
  if (attempt.road === "reply") return account.reply(attempt.token, phrases);
  return account.push(await addresses.open(contact.line, contact.address), phrases, retryKey);
}

/** False when another write came between: then nothing was written. */
async function write(
  { ledger }: DeliverNeeds,
  notice: Notice,
  act: "notice-tried" | "notice-settled" | "guard-blocked",
  contact: Contact | undefined,
  also: readonly string[] = [],
): Promise<boolean> {
  const citizen: readonly CitizenId[] = contact ? [contact.citizen] : [];
  const because: Because = {
    act,
    actor: { kind: "system", part: "courier" },
    on: [...citizen, notice.id, ...also],
  };
  const writing = trailing(ledger, notice.trail ?? notice.id);
  return (await writing.commit([{ op: "update", kind: "notice", value: notice }], because)) === undefined;
}

/** The record as it stands once this value is written: one version on. */
const following = (notice: Notice): Notice => ({ ...notice, version: notice.version + 1 });
