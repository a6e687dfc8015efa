// The mailer's turn: letters to citizens whose time has come, each handed to the mail service at most once.
import { isLinkSay, type MailSay } from "@kumacari/conversation/mail";
import { hours, type Link, type MailLink, ok, type Person, plus } from "@kumacari/domain";
import { type Reach, reachLimits } from "@kumacari/domain/reach";
import { eachByItself } from "../by-itself.ts";
import { mayBeOpened } from "../consent/check.ts";
import { leadsTo } from "../link/notify.ts";
import type { Chance, Change, Clock, Hashes, Ledger, MailAccount, Vault } from "../ports.ts";
import { untilWritten } from "../until-committed.ts";
import { begun, concluded, isCut, unsent } from "./attempt.ts";
import { callFor, counts, isThere, reachOf, toldOf } from "./keep.ts";
import type { Mailing } from "./kept.ts";
import { rerouteStranded } from "./reroute.ts";

export type MailNeeds = {
  readonly ledger: Ledger;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly hashes: Pick<Hashes, "token">;
  readonly mails: MailAccount;
};

const mailer = { kind: "system", part: "mailer" } as const;

/** One that fails holds up no other; throws what was left undone. Two mailers at once send each letter once. */
export async function mailClock(needs: MailNeeds): Promise<void> {
  const parts = [rerouteStranded, sendDue];
  await eachByItself(parts, (part) => part(needs), "not all letters could be seen to");
}

async function sendDue(needs: MailNeeds): Promise<void> {
  const due = await needs.ledger.dueMailings(needs.clock.now());
  await eachByItself(due, (it) => sendMail(needs, it), "not all letters could be sent");
}

/** Also for whoever is woken by the ledger: a letter that is not due, or that another mailer has, is left. */
export async function sendMail(needs: MailNeeds, { id }: Pick<Mailing, "id">): Promise<void> {
  const { ledger, clock, vault } = needs;
  const now = clock.now();
  const mailing = await ledger.get("mailing", { id });
  if (mailing?.due === undefined || mailing.due > now) return;
  if (isCut(mailing)) return settle(needs, mailing, unsent(mailing, "unknown"));
  const [person, reach, kept, notice] = await Promise.all([
    ledger.get("person", { id: mailing.owner }),
    reachOf(needs, mailing.owner, "mail"),
    ledger.get("reachwords", { owner: mailing.owner, by: "mail" }),
    mailing.notice && ledger.get("notice", mailing.notice),
  ]);
  // LINE has said so after all: nothing is told twice.
  if (notice?.state === "delivered") return settle(needs, mailing, unsent(mailing, "over"), false);
  if (!person || !kept || !mayGo(mailing, person, reach))
    return settle(needs, mailing, unsent(mailing, "over"));
  const link = needs.chance.token();
  const trying = begun(mailing, reach.mark ?? "", now);
  const conflict = await ledger.commit(
    [
      { op: "update", kind: "mailing", value: trying },
      { op: "create", kind: "maillink", value: linkOf(needs, mailing, reach.mark ?? "", link) },
      { op: "hold", kind: "person", key: { id: person.id }, version: person.version },
      { op: "hold", kind: "reach", key: { owner: person.id, by: "mail" }, version: reach.version },
      ...(notice ? [{ op: "hold", kind: "notice", key: notice, version: notice.version } as const] : []),
    ],
    { act: "mail-tried", actor: mailer, on: [person.id, mailing.id] },
  );
  if (conflict) return;
  const [opened] = await vault.open("reachwords", [kept], {
    act: "reach-opened",
    actor: mailer,
    on: [person.id],
  });
  if (!opened) throw new Error("what was sealed was opened");
  const sent = await needs.mails.send(
    opened.words.reveal("write-to-owner").address,
    { say: mailing.say, link },
    { mailing: mailing.id, attempt: trying.attempts },
  );
  const written = { ...trying, version: mailing.version + 1 };
  await settle(needs, written, concluded(written, sent, clock.now()));
}

/** The first letter goes to the address it is to confirm; every other to the one that counts. */
function mayGo({ say, mark }: Mailing, person: Person, reach: Reach | undefined): reach is Reach {
  const there = say === "mail-confirm" ? isThere(reach) && reach.confirmed === undefined : counts(reach);
  return there && mayBeOpened(person) && (mark === undefined || mark === reach?.mark);
}

function linkOf(
  { hashes, clock }: Pick<MailNeeds, "hashes" | "clock">,
  { owner, say }: Mailing,
  mark: string,
  link: Parameters<Hashes["token"]>[0],
): MailLink {
  const use = say === "mail-confirm" ? "confirm" : "enter";
  const length = use === "confirm" ? reachLimits.confirmHours : reachLimits.linkHours;
  const until = plus(clock.now(), hours(length));
  return { token: hashes.token(link), owner, use, mark, to: placeOf(say), until, version: 1 };
}

const placeOf = (say: MailSay): Link["to"] | "home" => (isLinkSay(say) ? leadsTo[say] : "home");

/** `calls`: what it told of is told by telephone if no letter went, or if nobody can say whether one did. */
async function settle(needs: MailNeeds, before: Mailing, value: Mailing, calls = true): Promise<void> {
  await untilWritten(async () => {
    const told = toldOf(value);
    const ring: readonly Change[] =
      calls && value.state === "unsent" && told && isLinkSay(value.say)
        ? [await callFor(needs, told, { owner: value.owner, say: value.say })]
        : [];
    const conflict = await needs.ledger.commit([{ op: "update", kind: "mailing", value }, ...ring], {
      act: "mail-settled",
      actor: mailer,
      on: [before.owner, before.id],
      why: value.remark ?? value.state,
    });
    return conflict?.on === "call" ? conflict : ok(undefined);
  });
}
