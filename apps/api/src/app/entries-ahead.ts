// Tells of audit entries that lie in the future: the clock of whoever wrote them, or ours, is off (clause サ).
import type { Instant, Log } from "@kumacari/domain";
import type { StreamEvent } from "@kumacari/store/streams";

/** ms. */
const tolerated = 5_000;

export function tellAhead({ Records }: StreamEvent, now: Instant, log: Log): void {
  const entries = Records.filter(({ dynamodb: { NewImage } }) => {
    const at = NewImage?.at;
    return at !== undefined && "N" in at && Number(at.N) > now + tolerated;
  }).length;
  if (entries > 0) log({ event: "clock-ahead", counts: { entries } });
}
