// An office with a real mail service, a mailer, and a courier whose LINE does what a test says.
import { finishSignIn, type MailNeeds, mailClock } from "@kumacari/desk";
import { deliver } from "@kumacari/desk/line";
import type { Ledger, Sent } from "@kumacari/desk/ports";
import type { CaseId, CitizenId } from "@kumacari/domain";
import { reachConsents } from "@kumacari/domain/reach";
import { createMailAccount } from "@kumacari/store/mail";
import { asCitizen, asStaff, citizenOrigin, hire, lineUser, once, openCase, openOffice } from "../office.ts";
import { type MailService, openMailService } from "./mail-service.ts";

/** The configuration set whose events are believed. */
export const mailEvents = "kumacari-citizens";

export async function openDesk() {
  const [office, service] = await Promise.all([openOffice(), openMailService()]);
  const { ledger, vault, clock, chance, hashes } = office.needs;
  const way = {
    host: "127.0.0.1",
    security: "none",
    from: "desk@kumacari.example",
    origin: citizenOrigin,
    events: mailEvents,
  } as const;
  const mails = createMailAccount({ ...way, port: service.port }, { clock, chance });
  const mailer: MailNeeds = { ledger, vault, clock, chance, hashes, mails };
  const { subject } = await hire(office, "counsellor", "見本 みおくり");
  /** Anew each time: the clock of these tests runs faster than anybody sits still. */
  const staff = async () => {
    const session = await finishSignIn(office.needs, { subject, methods: ["pwd", "otp"] });
    if (!session.ok) throw new Error("no session");
    return asStaff(office, session.value);
  };
  const contactOf = async (person: string) => {
    const contact = await ledger.get("contact", { line: hashes.lineUser(lineUser(person)) });
    if (!contact) throw new Error("nobody");
    return { id: contact.citizen, line: contact.line };
  };
  return {
    office,
    service,
    mailer,
    staff,
    turn: () => mailClock(mailer),
    /** A citizen with an open case that the counsellor has taken. */
    async citizen(person: string) {
      const { citizen, caseId } = await openCase(office, person);
      await (await staff()).act("case.assign", { caseId });
      return { ...citizen, caseId, ...(await contactOf(person)) };
    },
    /** One who agreed to be helped, and has no case. */
    async visitor(person: string) {
      const citizen = await asCitizen(office, person);
      const { text } = (await citizen.ask("home")).data.consent as { text: { version: string } };
      await citizen.act("consent.give", { version: text.version });
      return { ...citizen, ...(await contactOf(person)) };
    },
    /** An answer, and so a notice that is due. */
    reply: async (caseId: CaseId, seen: number) =>
      (await staff()).act("case.reply", { caseId, text: "こんにちは。見本の返事です。", seen, once: once() }),
    /** The courier's turn on everything of this citizen. */
    async courier(line: Parameters<Ledger["inboxOf"]>[0], sent: Sent = "accepted") {
      const due = await ledger.dueNotices(clock.now());
      const account = { push: async () => sent, reply: async () => sent };
      const needs = { ledger, clock, account, addresses: { open: async () => lineUser("x") } };
      for (const it of due.filter((one) => one.line === line)) await deliver(needs, it, "told");
    },
    async block(line: Parameters<Ledger["inboxOf"]>[0]) {
      const contact = await ledger.get("contact", { line });
      if (!contact) throw new Error("nobody");
      const value = { ...contact, talk: { ...contact.talk, friend: "no", friendAsOf: clock.now() } } as const;
      await ledger.commit([{ op: "update", kind: "contact", value }], {
        act: "line-event-taken",
        actor: { kind: "system", part: "worker" },
        on: [contact.citizen],
      });
    },
    close: async () => {
      mails.close();
      await Promise.all([service.close(), office.close()]);
    },
  };
}
export type Desk = Awaited<ReturnType<typeof openDesk>>;
export type Caller = Awaited<ReturnType<Desk["citizen"]>>;
type Asking = Pick<Caller, "ask" | "act">;

export const giving = (address: string) => ({
  by: "mail",
  address,
  version: reachConsents.mail.version,
});

/** The secret in the newest letter to this address. */
export async function linkTo({ raw, letters }: MailService, address: string): Promise<string> {
  const all = await letters();
  const at = raw.findLastIndex(({ to }) => to.includes(address));
  return /#([A-Za-z0-9_-]{43})/.exec(all[at]?.text ?? "")?.[1] ?? "";
}

export const wordOf = async (them: Asking): Promise<string> => {
  const { data } = await them.ask("reach.mine");
  return (data.mail as { word?: string }).word ?? "";
};

/** The address named, the letter opened, the word said. */
export async function confirmed(desk: Desk, them: Asking, address: string): Promise<string> {
  await them.act("reach.give", giving(address));
  await desk.turn();
  const word = await wordOf(them);
  const { status } = await them.act("mail.confirm", { token: await linkTo(desk.service, address), word });
  if (status !== 200) throw new Error(`not confirmed: ${status}`);
  return word;
}

export const noticesAbout = async ({ office }: Desk, id: CitizenId) =>
  (await office.needs.ledger.strandedNotices(office.needs.clock.now())).filter(
    ({ about }) => about?.owner === id,
  );
