// The narrowcasts of the last seven days and how each ended; LINE takes a while over every one.
import { type Instant, plus } from "@kumacari/domain";

export type End =
  | {
      readonly phase: "succeeded";
      readonly successCount: number;
      readonly failureCount: number;
      readonly targetCount: number;
    }
  | { readonly phase: "failed"; readonly failedDescription: string; readonly errorCode: 2 | 5 };

export type Narrowcast = { readonly acceptedAt: Instant; readonly end: End };

export type Narrowcasts = {
  keep(requestId: string, it: Narrowcast): void;
  find(requestId: string, now: Instant): Narrowcast | undefined;
};

const kept = 7 * 86_400_000;
const working = 1_000;

export function createNarrowcasts(): Narrowcasts {
  const all = new Map<string, Narrowcast>();
  return {
    keep: (requestId, it) => void all.set(requestId, it),
    find(requestId, now) {
      const it = all.get(requestId);
      return it && now < plus(it.acceptedAt, kept) ? it : undefined;
    },
  };
}

export const failed = {
  tooFew: { phase: "failed", failedDescription: "There weren't enough recipients.", errorCode: 2 },
  partial: { phase: "failed", failedDescription: "Message delivery has been canceled.", errorCode: 5 },
} as const satisfies Record<string, End>;

/** Times are in UTC here, as LINE writes them. */
export function progressOf({ acceptedAt, end }: Narrowcast, now: Instant): object {
  const acceptedTime = utc(acceptedAt);
  const completedAt = plus(acceptedAt, working);
  if (now < completedAt) return { phase: "sending", acceptedTime };
  return { ...end, acceptedTime, completedTime: utc(completedAt) };
}

const utc = (at: Instant): string => new Date(at).toISOString();
