// The ground every endpoint stands on: the world, the clock, and the books LINE keeps about tokens and keys.
import type { Faults } from "./api/faults.ts";
import type { Journal } from "./api/journal.ts";
import type { Loading } from "./api/loading.ts";
import type { Rates } from "./api/rate/rates.ts";
import type { ReplyTokens } from "./api/send/reply-tokens.ts";
import type { RetryKeys } from "./api/send/retry-keys.ts";
import type { ChannelTokens } from "./api/token/channel-tokens.ts";
import type { SigningKey } from "./liff/signing-key.ts";
import type { PlatformOptions } from "./options.ts";
import type { Chance, Clock } from "./ports.ts";
import type { Trouble } from "./webhook/trouble.ts";
import type { Webhooks } from "./webhook/webhooks.ts";
import type { World } from "./world/world.ts";

export type Ground = {
  readonly options: PlatformOptions;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly world: World;
  readonly webhooks: Webhooks;
  readonly trouble: Trouble;
  readonly journal: Journal;
  readonly faults: Faults;
  readonly rates: Rates;
  readonly loading: Loading;
  readonly channelTokens: ChannelTokens;
  readonly replyTokens: ReplyTokens;
  readonly retryKeys: RetryKeys;
  readonly signingKey: () => Promise<SigningKey>;
};
