// An office whose clock goes through the months after an end, for what is asked then.
import { type FollowUpsView, finishSignIn, followUpClock } from "@kumacari/desk";
import type { Change } from "@kumacari/desk/ports";
import {
  type CaseId,
  days,
  instant,
  jstDay,
  minutes,
  plus,
  type Role,
  type Staff,
  startOfJstDay,
} from "@kumacari/domain";
import { closeCase } from "../close-case.ts";
import { asStaff, hire, lineUser, openCase, openOffice } from "../office.ts";

const town = { act: "town-seeded", actor: { kind: "system", part: "town" }, on: [] } as const;

/** It begins on Monday, 1 February 2027. */
export async function openMonths() {
  const office = await openOffice();
  const { needs } = office;
  const { ledger } = needs;
  const goTo = (day: string, time: string) => {
    const [hour = 0, minute = 0] = time.split(":").map(Number);
    const start = startOfJstDay(day) ?? instant(0);
    office.wait(plus(start, minutes(hour * 60 + minute)) - needs.clock.now());
  };
  goTo("2027-02-01", "10:00");
  const owner = await hire(office, "counsellor", "見本 みおくり");
  const lineOf = (person: string) => needs.hashes.lineUser(lineUser(person));
  /** Signed in anew: the months that pass end every session. */
  const desk = async (who: Staff = owner) => {
    const signed = await finishSignIn(needs, { subject: who.subject, methods: ["pwd", "otp"] });
    if (!signed.ok) throw new Error("no session");
    return asStaff(office, signed.value);
  };
  return {
    office,
    owner,
    goTo,
    desk,
    join: (role: Role, name: string) => hire(office, role, name),
    turn: () => followUpClock(needs),
    /** Somebody whose case ended, at this moment, with something that should last. */
    ended: async (person: string): Promise<CaseId> => {
      const { caseId } = await openCase(office, person);
      const writer = await desk();
      await writer.act("case.assign", { caseId });
      const { status } = await closeCase(office, writer, caseId, 0, "就職決定");
      if (status !== 200) throw new Error("it did not end");
      return caseId;
    },
    /** What was asked of somebody on LINE and was not sent yet. */
    askedOf: async (person: string) =>
      (await ledger.dueNotices(needs.clock.now()))
        .filter(({ line }) => line === lineOf(person))
        .flatMap(({ phrases }) => phrases)
        .filter(({ say }) => say === "follow-up-asked"),
    stagesOf: async (caseId: CaseId, ...dues: readonly string[]) => {
      const { followup } = await ledger.together({ followup: dues.map((due) => ({ caseId, due })) });
      return followup.map((it) => it?.stage);
    },
    counted: async (name: string) => (await ledger.countsOf(jstDay(needs.clock.now()))).get(name) ?? 0,
    listOf: async (who: Staff = owner, all = false) => {
      const { data } = await (await desk(who)).ask("followUp.see", { all });
      // A test reads whatever came back; it is judged by expectations.
      const view = data as unknown as FollowUpsView;
      return { ...view, of: (caseId: CaseId) => view.rows.find((it) => it.caseId === caseId) };
    },
    papersOf: async (caseId: CaseId) =>
      (await ledger.papersOf(caseId)).filter(({ what }) => what === "follow-up"),
    block: async (person: string) => {
      const contact = await ledger.get("contact", { line: lineOf(person) });
      if (!contact) throw new Error("nobody");
      const value = { ...contact, talk: { ...contact.talk, friend: "no" as const } };
      await ledger.commit([{ op: "update", kind: "contact", value }], town);
    },
    /** Cases whose day is `due`, of people who are there no more. */
    seed: async (ids: readonly CaseId[], due: string) => {
      const at = plus(needs.clock.now(), -days(30));
      const changes = ids.flatMap((id): readonly Change[] => {
        const gone = needs.chance.id("cit");
        const head = { id, owner: gone, openedAt: at, waitingOn: "us", waitingSince: at } as const;
        const talk = { messages: 0, lastByStaff: 0, seenByCitizen: 0, seenByStaff: 0, version: 1 };
        const closed = { at, by: owner.id, outcome: "就職決定" } as const;
        const it = { caseId: id, owner: gone, staff: owner.id, month: 1, due, stage: "ahead" } as const;
        return [
          { op: "create", kind: "case", value: { ...head, ...talk, closed, followUps: [{ due }] } },
          { op: "create", kind: "followup", value: { ...it, at, version: 1 } },
        ];
      });
      const [first, ...rest] = changes;
      if (first) await ledger.commit([first, ...rest], town);
    },
  };
}
