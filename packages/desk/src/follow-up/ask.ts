// On its day, in office hours, a citizen is asked how things went: once, by a notice with nothing in it; or the staff are told to.
import {
  type Act,
  type Case,
  type Contact,
  firstRules,
  type Instant,
  jstDay,
  type Person,
  plus,
} from "@kumacari/domain";
import type { FollowUp, NotAsked } from "@kumacari/domain/follow-up";
import { cell } from "@kumacari/figures";
import { eachByItself } from "../by-itself.ts";
import { counted } from "../figures/count.ts";
import { openTimeOf } from "../inbox/first-answer.ts";
import { notify } from "../link/notify.ts";
import type { ClockNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";
import { notToAsk } from "./reach.ts";

type AskNeeds = Pick<ClockNeeds, "ledger" | "clock" | "chance" | "hashes">;
type Key = Pick<FollowUp, "caseId" | "due">;

/** A hundred a turn: what is more waits for the next. One that cannot be done holds up no other; throws what was left undone. */
export async function followUpClock(needs: AskNeeds): Promise<void> {
  const { ledger, clock } = needs;
  const { rules = firstRules } = await ledger.officeLately();
  const now = clock.now();
  if (openTimeOf(rules).between(now, plus(now, 1)) === 0) return;
  const due = await ledger.followUpsDue(jstDay(now));
  await eachByItself(due, (it) => askOne(needs, it), "not all that was due could be asked");
}

/** A conflict says that another clock was faster, or that something moved in this very moment: the next turn looks again. */
async function askOne(needs: AskNeeds, { caseId, due }: Key): Promise<void> {
  const { ledger } = needs;
  const now = needs.clock.now();
  const head = await ledger.get("case", { id: caseId });
  const keys = (head?.followUps ?? []).map((one) => ({ caseId, due: one.due }));
  const all = (await ledger.together({ followup: keys })).followup.filter((one) => one !== undefined);
  const it = all.find((one) => one.due === due);
  if (!head || !it || it.stage !== "ahead" || it.due > jstDay(now)) return;
  const person = await ledger.get("person", { id: it.owner });
  const contact = person && (await ledger.get("contact", { line: person.line }));
  const step = decide(it, { all, head, person, contact, now });
  const settle = (one: FollowUp, stage: Step["stage"], why?: NotAsked): Change => ({
    op: "update",
    kind: "followup",
    value: { ...one, stage, at: now, ...(why ? { why } : {}) },
  });
  const asked =
    step.stage === "asked" && person
      ? [
          // Written anew rather than held: a consent withdrawn in this moment is not asked past.
          { op: "update", kind: "person", value: { ...person, followUp: { caseId, due } } } as const,
          ...notify(needs, person, { say: "follow-up-asked", caseId }),
          ...counted(needs, [cell("asked", "after", `${it.month}か月後`)]),
        ]
      : [];
  await ledger.commit(
    [settle(it, step.stage, step.why), ...step.passed.map((one) => settle(one, "passed")), ...asked],
    {
      act: step.act,
      actor: { kind: "system", part: "clock" },
      on: [caseId],
      ...(step.why ? { why: step.why } : {}),
    },
  );
}

type Around = {
  /** Every asking of the case. */
  readonly all: readonly FollowUp[];
  readonly head: Case;
  readonly person: Person | undefined;
  readonly contact: Pick<Contact, "talk"> | undefined;
  readonly now: Instant;
};
type Step = {
  readonly stage: "asked" | "call" | "passed";
  readonly act: Act;
  readonly why?: NotAsked;
  /** Earlier ones that nobody answered: one question at a time. */
  readonly passed: readonly FollowUp[];
};

/** Of several whose day has come, because nobody looked for long, the latest is asked. */
function decide(it: FollowUp, { all, head, person, contact, now }: Around): Step {
  const later = all.some(({ due, stage }) => due > it.due && due <= jstDay(now) && stage === "ahead");
  if (later) return { stage: "passed", act: "follow-up-passed", passed: [] };
  const passed = all.filter(
    ({ due, stage }) => due < it.due && (stage === "asked" || stage === "call" || stage === "ahead"),
  );
  const why = whyNot(head, person, contact);
  if (why) return { stage: "call", act: "follow-up-left", why, passed };
  return { stage: "asked", act: "follow-up-asked", passed };
}

function whyNot(head: Case, person: Person | undefined, contact: Around["contact"]): NotAsked | undefined {
  const gone = notToAsk(person);
  if (gone) return gone;
  if (person?.latestCase !== head.id) return "came-back";
  return contact?.talk.friend === "no" ? "blocked" : undefined;
}
