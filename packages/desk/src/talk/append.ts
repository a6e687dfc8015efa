// One more message on a talk, as changes: the case head moves, the message is its own record, and it is remembered.
import {
  type AttachmentId,
  type Author,
  type Case,
  firstRules,
  type Instant,
  type Message,
  personal,
} from "@kumacari/domain";
import { cell } from "@kumacari/figures";
import { counted } from "../figures/count.ts";
import { answeredIn } from "../inbox/first-answer.ts";
import { type RememberNeeds, remember } from "../known/remember.ts";
import type { OwnNeeds } from "../needs.ts";
import type { Change } from "../ports.ts";

type AppendNeeds = RememberNeeds & Pick<OwnNeeds, "clock" | "chance">;

/** The other side's words are of the citizen too. */
export async function append(
  needs: AppendNeeds,
  it: Case,
  {
    from,
    words,
    at,
    attachment,
  }: {
    readonly from: Author;
    readonly words: string;
    readonly at: Instant;
    readonly attachment?: AttachmentId;
  },
): Promise<readonly Change[]> {
  const number = it.messages + 1;
  const byStaff = from !== "citizen";
  const waitingOn = byStaff ? "them" : "us";
  const head: Case = {
    ...it,
    messages: number,
    waitingOn,
    // Writing again while already waiting does not send anyone to the end of the queue.
    waitingSince: waitingOn === it.waitingOn ? it.waitingSince : at,
    ...(byStaff
      ? {
          lastByStaff: number,
          seenByStaff: seenWith(it, it.seenByStaff),
          ...(it.lastByStaff === 0 ? { firstAnsweredAt: at } : {}),
        }
      : { seenByCitizen: seenWith(it, it.seenByCitizen) }),
  };
  const message: Message = {
    caseId: it.id,
    owner: it.owner,
    number,
    from,
    at,
    text: personal(words),
    ...(attachment ? { attachment } : {}),
    version: 1,
  };
  return [
    { op: "update", kind: "case", value: head },
    { op: "create", kind: "message", value: message },
    ...(byStaff && it.lastByStaff === 0 ? await firstAnswer(needs, it, at) : []),
    ...(await remember(needs, { owner: it.owner, caseId: it.id, number }, [{ kind: "words", value: words }])),
  ];
}

/** Who writes has seen their own words, and no word of the other side that came before them unread. */
const seenWith = (it: Case, seen: number): number => (seen === it.messages ? seen + 1 : seen);

async function firstAnswer(needs: AppendNeeds, it: Case, at: Instant): Promise<readonly Change[]> {
  const rules = (await needs.ledger.get("rules", { id: "office" })) ?? firstRules;
  return counted(needs, [cell("answered", "within", answeredIn(rules, it, at))]);
}
