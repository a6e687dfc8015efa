// A reply that waits for its time (予約送信), and what keeps it from being sent when that has come.
import type { Case } from "./case.ts";
import { days, hours, type Instant, plus } from "./instant.ts";
import type { CaseId, CitizenId, StaffId } from "./names.ts";
import type { Personal } from "./personal.ts";

export const laterStops = {
  "citizen-wrote": "相談者から新しいメッセージがあったため、送りませんでした。",
  answered: "この予定のあとに別の返信が送られたため、送りませんでした。",
  closed: "相談が終了したため、送りませんでした。",
  "consent-gone": "相談者が同意を取り消したため、送りませんでした。",
  "use-stopped": "相談者の申し出で、内容の利用を停止しているため、送りませんでした。",
  shredded: "お預かりしていた内容が消去されたため、送りませんでした。",
  "handed-over": "担当が変わったため、送りませんでした。",
  "too-late": "決めた時刻を大きく過ぎたため、送りませんでした。",
} as const;
export type LaterStop = keyof typeof laterStops;
/** Why nobody of the staff may open or write anything of somebody. */
export type Shut = Extract<LaterStop, "consent-gone" | "use-stopped" | "shredded">;

/** On the case's head, and so no word of it. */
export type LaterMark = {
  readonly at: Instant;
  readonly by: StaffId;
  readonly made: Instant;
  /** How many messages the talk held: one more, and it was written for another moment. */
  readonly after: number;
  readonly stopped?: LaterStop;
};

/** What the clock goes by: there until it was sent, stopped or taken back. */
export type Later = { readonly caseId: CaseId; readonly at: Instant; readonly version: number };

export type LaterWords = {
  readonly caseId: CaseId;
  readonly owner: CitizenId;
  readonly text: Personal<string>;
  readonly version: number;
};

export const laterLimits = { ahead: days(60), overdue: hours(12) } as const;

/** Why it is not sent, as things stand; undefined while nothing speaks against it. `mayWork`: its writer with this case. */
export function whyStopped(
  it: Case,
  {
    shut,
    mayWork,
    now,
  }: { readonly shut: Shut | undefined; readonly mayWork: boolean; readonly now: Instant },
): LaterStop | undefined {
  const { later } = it;
  if (!later) return undefined;
  if (later.stopped) return later.stopped;
  if (it.closed) return "closed";
  if (shut) return shut;
  if (!mayWork) return "handed-over";
  if (it.messages > later.after) return it.lastByStaff > later.after ? "answered" : "citizen-wrote";
  return now > plus(later.at, laterLimits.overdue) ? "too-late" : undefined;
}
