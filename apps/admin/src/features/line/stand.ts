// What the figures of the border mean in words, and how many things somebody should look at.
import type { Border } from "../../rpc.ts";
import { words } from "./words.ts";

/** For the count beside the tab: each event set aside, an alarm that stands, a webhook that is not reached. */
export const attentionOf = ({ quarantined, alarm, endpoint }: Border): number =>
  quarantined.length + (alarm ? 1 : 0) + (endpoint && !endpoint.ok ? 1 : 0);

/** Rounded down: 70 is not said before it is reached. */
export const percentOf = (used: number, limit: number): number =>
  limit === 0 ? 100 : Math.floor((used * 100) / limit);

export function alarmWords({ alarm, quota }: Pick<Border, "alarm" | "quota">) {
  if (!alarm) return undefined;
  const spent = quota?.limit !== undefined && quota.used >= quota.limit;
  return spent ? words.alarm.spent : words.alarm[alarm];
}

export function endpointWords(endpoint: Border["endpoint"]): string {
  const { endpoint: says } = words;
  if (!endpoint) return says.never;
  const { ok, status } = endpoint;
  if (ok) return says.ok;
  if (status === 0) return says.silent;
  if (status === 401 || status === 403) return says.unsigned(status);
  if (status === 404) return says.notFound(status);
  return status >= 500 ? says.broken(status) : says.other(status);
}

/** Something is under way whose end the person waits for. */
export const isMoving = ({ test, quarantined }: Border): boolean =>
  test === "under-way" || quarantined.some((it) => it.again);
