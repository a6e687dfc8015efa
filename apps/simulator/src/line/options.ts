// What a town must say to raise a LINE platform.
import type { JWK } from "jose";
import type { Chance, Clock } from "./ports.ts";

export type PlatformOptions = {
  /** The platform's own address, without a path: `http://localhost:4001`. */
  readonly origin: string;
  readonly webhookUrl: string;
  /** LIFF endpoint: `/liff/<liffId>/<path>` sends the person to `<citizenOrigin>/<path>`. */
  readonly citizenOrigin: string;
  readonly channel: {
    readonly id: string;
    readonly secret: string;
    /** A long-lived token that is taken beside the stateless ones. */
    readonly accessToken?: string;
    /** Public half of the channel's assertion signing key (RS256); without it no assertion is believed. */
    readonly assertionKey?: JWK;
  };
  readonly liff: { readonly channelId: string; readonly liffId: string };
  readonly account: {
    readonly name: string;
    readonly basicId?: string;
    /** LINE opens the list of followers, and reading by user id, to such accounts only. */
    readonly verified?: boolean;
  };
  /** Friends, talks, rich menus and keys live here and survive a restart; absent: nothing does. */
  readonly dataFolder?: string;
  /** Pauses between the tries of a redelivery; LINE does not publish its own. */
  readonly redeliverAfterMs?: readonly number[];
  /** Counted messages a month; what would go beyond is answered 429. Null: no limit. */
  readonly monthlyQuota?: number | null;
  /** Multiplies LINE's rate limits (1); false: none. */
  readonly rates?: number | false;
  readonly clock?: Clock;
  readonly chance?: Chance;
};
