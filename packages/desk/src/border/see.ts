// How things stand at the border with LINE, in one look.
import { alarmOf, type Border, type Instant, jstDay } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { Inbox, Notice } from "../records.ts";
import { testOf } from "./test-under-way.ts";
import type { BorderView, QuarantineRow, UndeliveredRow } from "./views.ts";

export async function seeBorder({ ledger, clock }: Pick<Needs, "ledger" | "clock">): Promise<BorderView> {
  const [border, quarantined, undelivered] = await Promise.all([
    ledger.get("border", { id: "line" }),
    ledger.quarantined(),
    ledger.undelivered(),
  ]);
  return {
    ...standOf(border, clock.now()),
    quarantined: quarantined.map(eventRow),
    undelivered: undelivered.map(noticeRow).toReversed(),
  };
}

export function standOf(
  border: Border | undefined,
  now: Instant,
): Omit<BorderView, "quarantined" | "undelivered"> {
  const quota = thisMonths(border?.quota, now);
  const alarm = quota && alarmOf(quota.used, quota.limit);
  return {
    ...(quota ? { quota } : {}),
    ...(alarm ? { alarm } : {}),
    ...(border?.endpoint ? { endpoint: border.endpoint } : {}),
    test: testOf(border, now),
  };
}

/** LINE counts anew each month of Japan: last month's figure says nothing about this one. */
function thisMonths(quota: Border["quota"], now: Instant): Border["quota"] {
  return quota && month(quota.asOf) === month(now) ? quota : undefined;
}

const month = (at: Instant): string => jstDay(at).slice(0, 7);

const eventRow = ({ id, receivedAt, what, tries = 0, fault, todo }: Inbox): QuarantineRow => ({
  id,
  receivedAt,
  kind: what.kind,
  tries,
  ...(fault === undefined ? {} : { fault }),
  again: todo === "again",
});

const noticeRow = ({ id, at, attempts, remark }: Notice): UndeliveredRow => ({
  id,
  at,
  attempts,
  reason: remark === undefined || remark === "maybe-twice" || remark === "blocked" ? "unknown" : remark,
});
