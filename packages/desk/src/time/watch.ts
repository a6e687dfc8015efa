// Looks how far our clock is off, writes down what changed, and tells the city when it is too far.
import type { Instant } from "@kumacari/domain";
import type { Needs } from "../needs.ts";
import type { TimeSource } from "../ports.ts";
import { type Offset, type Timepiece, timeLimits } from "./kept.ts";
import { skewLetter } from "./letter.ts";

export type TimeNeeds = Pick<Needs, "ledger" | "clock" | "post"> & { readonly time: TimeSource };

/** A letter the mail service did not take is sent with the next look; one that came between may send it twice. */
export async function watchTime({ ledger, clock, post, time }: TimeNeeds): Promise<void> {
  const seen = await time.look();
  if (seen === "unnamed") return;
  const kept = await ledger.get("timepiece", { id: "clock" });
  const now = clock.now();
  const next = decideTime(kept, seen, now);
  const untold = next.standing === "skewed" && next.told === undefined;
  if (kept && !untold && next.since === kept.since && now - kept.looked < timeLimits.written) return;
  const telling = untold && next.offset ? post.send(skewLetter(next.offset, now)) : undefined;
  const fault = await telling?.then(
    () => undefined,
    (it: unknown) => it,
  );
  const told = untold && fault === undefined ? { told: true as const } : {};
  await ledger.commit([{ op: kept ? "update" : "create", kind: "timepiece", value: { ...next, ...told } }], {
    act: "time-checked",
    actor: { kind: "system", part: "clock" },
    on: [`time:${next.standing}`],
  });
  if (fault !== undefined) throw fault;
}

export function decideTime(kept: Timepiece | undefined, seen: Offset | "silent", now: Instant): Timepiece {
  const standing = seen === "silent" ? "silent" : isSkewed(seen) ? "skewed" : "right";
  const before: Pick<Timepiece, "since" | "told"> =
    kept?.standing === standing
      ? { since: kept.since, ...(kept.told ? { told: kept.told } : {}) }
      : { since: now };
  const offset = seen === "silent" ? kept?.offset : seen;
  return {
    id: "clock",
    standing,
    ...before,
    looked: now,
    ...(offset ? { offset } : {}),
    version: kept?.version ?? 1,
  };
}

/** Only what is certain: a slow answer is no proof of a wrong clock. */
const isSkewed = ({ ahead, within }: Offset): boolean => Math.abs(ahead) - within > timeLimits.skew;
