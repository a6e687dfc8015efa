// Stateless channel access tokens: 900 s each, as many as asked for, beside one long-lived token if the town has it.
import { type Instant, plus } from "@kumacari/domain";

export type ChannelTokens = {
  keep(token: string, now: Instant): void;
  valid(token: string, now: Instant): boolean;
};

export const lifeSeconds = 900;

export function createChannelTokens(longLived: string | undefined): ChannelTokens {
  const until = new Map<string, Instant>();
  return {
    keep(token, now) {
      for (const [old, end] of until) if (end <= now) until.delete(old);
      until.set(token, plus(now, lifeSeconds * 1000));
    },
    valid(token, now) {
      if (longLived !== undefined && token === longLived) return true;
      const end = until.get(token);
      return end !== undefined && now < end;
    },
  };
}
