// Remembers, for this tab, how the month's messages stood before they were used up on purpose.
import { isLoose } from "../read.ts";
import type { Settings } from "./state.ts";

type Quota = Settings["quota"];
type Body = Readonly<Record<string, unknown>>;

const key = "quota-before";

export const isUsedUp = ({ limit, used }: Quota): boolean => limit !== null && used >= limit;

export function exhaustBody(quota: Quota): Body {
  sessionStorage.setItem(key, JSON.stringify(quota));
  return quota.limit === null ? { limit: quota.used } : { used: quota.limit };
}

/** Undefined when nothing was used up. */
export function refillBody(quota: Quota): Body | undefined {
  if (!isUsedUp(quota)) return undefined;
  const before: unknown = JSON.parse(sessionStorage.getItem(key) ?? "null");
  if (!isLoose(before)) return { used: 0 };
  return before.limit === null ? { limit: null } : { used: before.used };
}
