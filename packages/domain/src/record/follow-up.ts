// How things went since an end (その後の確認): when it is asked, and where the asking stands.
import { addDays, type Day } from "../booking/window.ts";
import type { Outcome } from "../case.ts";
import { type Instant, jstDay } from "../instant.ts";
import type { CaseId, CitizenId, StaffId } from "../names.ts";
import { addMonths } from "./closing.ts";

/** Months after the end. */
export const followUpMonths = [1, 3, 6] as const;
export type FollowUpMonth = (typeof followUpMonths)[number];

/** Ends after which somebody began something that should last. */
const lasting: readonly Outcome[] = ["就職決定", "職業訓練", "進学", "他機関紹介"];

export type FollowUpDay = { readonly month: FollowUpMonth; readonly due: Day };

/** A month, three and six after the end; none after an end from which nothing began. */
export const followUpDays = (closed: Day, outcome: Outcome): readonly FollowUpDay[] =>
  lasting.includes(outcome) ? followUpMonths.map((month) => ({ month, due: addMonths(closed, month) })) : [];

/** Of an end of before there was any asking: the days to come, and the latest that was missed by less than an answer may take. */
export function followUpDaysLeft(closed: Day, outcome: Outcome, today: Day): readonly FollowUpDay[] {
  const all = followUpDays(closed, outcome);
  const ahead = all.filter(({ due }) => due > today);
  const last = all.findLast(({ due }) => due <= today);
  return last && addDays(last.due, answerDays) > today ? [last, ...ahead] : ahead;
}

/** Why somebody is not asked on LINE, in words for the staff who see to it instead. */
export const notAsked = {
  blocked: "LINEでは届きません。電話などでおたずねください。",
  "came-back": "次の相談が始まっています。その相談の中でおたずねください。",
  "consent-gone": "相談者が同意を取り消しています。こちらから連絡せず、確認を終えてください。",
  deletion: "削除の申し出を受けています。こちらから連絡せず、確認を終えてください。",
  stopped: "相談者の申し出で、内容の利用を止めています。こちらから連絡せず、確認を終えてください。",
  shredded: "お預かりしていた内容は消去されています。連絡せず、確認を終えてください。",
} as const;
export type NotAsked = keyof typeof notAsked;

/** One asking of one case. It holds no word of the citizen: what they say is a paper of the record. */
export type FollowUp = FollowUpDay & {
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  /** Whose case it was when it ended. */
  readonly staff: StaffId;
  /**
   * `ahead`: nobody was asked yet. `asked`: on LINE. `call`: could not be asked there, so the staff see to it. `again`: they
   * answered, and would like to talk again. `done`: it is known, or somebody of the staff ended it. `passed`: the next one's
   * day came first.
   */
  readonly stage: "ahead" | "asked" | "call" | "again" | "done" | "passed";
  /** Since when it stands there. */
  readonly at: Instant;
  readonly why?: NotAsked;
  /** When the citizen answered themselves. */
  readonly answered?: Instant;
  readonly version: number;
};

/** A question that stays open so many days goes to the telephone. */
const answerDays = 14;

export const followUpStandings = {
  again: "もう一度相談したい",
  overdue: "お返事がない",
  call: "LINEでは尋ねられない",
  due: "まもなく尋ねる",
  asked: "お返事待ち",
} as const;
export type FollowUpStanding = keyof typeof followUpStandings;

/** Undefined: there is nothing to do, because its day has not come or it is over. */
export function followUpStanding(
  { stage, due, at }: Pick<FollowUp, "stage" | "due" | "at">,
  now: Instant,
): FollowUpStanding | undefined {
  switch (stage) {
    case "ahead":
      return due <= jstDay(now) ? "due" : undefined;
    case "asked":
      return addDays(jstDay(at), answerDays) <= jstDay(now) ? "overdue" : "asked";
    case "call":
    case "again":
      return stage;
    case "done":
    case "passed":
      return undefined;
    default:
      return stage satisfies never;
  }
}
