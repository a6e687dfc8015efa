// Who may approve that a case ends: whoever oversees the cases, but for the one who asked. Pure.
import {
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  roleNames,
  type Staff,
  type StaffId,
} from "@kumacari/domain";
import { may } from "../permit.ts";

export const approversOf = (staff: readonly Staff[], asker: StaffId): readonly Staff[] =>
  staff.filter((it) => it.id !== asker && may(it, "closing.approve"));

/** Whom to ask, by name: an office with one supervisor must not be left without a way. */
export function whomToAsk(staff: readonly Staff[], asker: StaffId): string {
  const others = approversOf(staff, asker);
  if (others.length > 0) return `${names(others)}に、承認を頼んでください。`;
  const managers = staff.filter((it) => it.id !== asker && may(it, "people.manage"));
  const whom = managers.length > 0 ? `${names(managers)}に` : "運用担当に";
  return `ほかに${roleNames.supervisor}がいません。${whom}、もう一人を${roleNames.supervisor}にするよう頼んでください。`;
}

export const mayApprove = (
  staff: readonly Staff[],
  approver: Staff,
  asker: StaffId,
): Result<void, Refusal> =>
  approver.id === asker
    ? no({
        kind: "second-person",
        says: `終了を申し出た人は、自分では承認できません。${whomToAsk(staff, asker)}`,
      })
    : may(approver, "closing.approve")
      ? ok(undefined)
      : no(refusal("not-permitted"));

const names = (staff: readonly Staff[]): string => staff.map((it) => `${it.displayName}さん`).join("か");
