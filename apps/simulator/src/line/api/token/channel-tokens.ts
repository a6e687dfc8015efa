// The channel access tokens that are alive: stateless ones of 900 s, short-lived and v2.1 ones, one for the long run.
import { type Instant, plus } from "@kumacari/domain";

export type Kind = "stateless" | "short-lived" | "v2.1" | "long-lived";

export type ChannelToken = {
  readonly kind: Kind;
  /** Absent: it does not end. */
  readonly until?: Instant;
  /** Of a v2.1 token. */
  readonly keyId?: string;
};

export type ChannelTokens = {
  keep(token: string, it: ChannelToken & { readonly until: Instant }, now: Instant): void;
  find(token: string, now: Instant): ChannelToken | undefined;
  alive(kind: Kind, now: Instant): readonly (ChannelToken & { readonly token: string })[];
  drop(token: string): void;
};

export const lifeSeconds = 900;
export const longestSeconds = 30 * 86_400;
/** Of each kind but the stateless ones. */
export const mostAlive = 30;

export function createChannelTokens(longLived: string | undefined): ChannelTokens {
  const kept = new Map<string, ChannelToken>();
  let crowded = 1_000;
  if (longLived !== undefined) kept.set(longLived, { kind: "long-lived" });

  const live = (it: ChannelToken, now: Instant): boolean => it.until === undefined || now < it.until;
  return {
    keep(token, it, now) {
      kept.set(token, it);
      if (kept.size < crowded) return;
      for (const [old, held] of kept) if (!live(held, now)) kept.delete(old);
      crowded = Math.max(1_000, kept.size * 2);
    },
    find(token, now) {
      const it = kept.get(token);
      return it && live(it, now) ? it : undefined;
    },
    alive: (kind, now) =>
      [...kept].flatMap(([token, it]) => (it.kind === kind && live(it, now) ? [{ token, ...it }] : [])),
    drop: (token) => void kept.delete(token),
  };
}

export const afterSeconds = (now: Instant, seconds: number): Instant => plus(now, seconds * 1000);

/** Whole seconds until it ends; of one that does not, LINE names a far number. */
export const secondsLeft = ({ until }: ChannelToken, now: Instant): number =>
  until === undefined ? 3_138_007_490 : Math.ceil((until - now) / 1000);
