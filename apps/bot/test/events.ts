// LINE events as they arrive, of invented people.
let made = 0;

/** A ULID as LINE's ids are today; another at each call. */
export const eventId = (): string => {
  made += 1;
  return `01KTEST${String(made).padStart(19, "0")}`;
};

export const userId = (n: number): string => `U${n.toString(16).padStart(32, "0")}`;

export type Lined = {
  readonly type: string;
  readonly webhookEventId: string;
  readonly timestamp: number;
  readonly source: { readonly type: "user"; readonly userId: string };
  /** An event may hold whatever LINE thinks of. */
  readonly [more: string]: unknown;
};

export const lineEvent = (type: string, more: object = {}, user = userId(1)): Lined => ({
  type,
  webhookEventId: eventId(),
  timestamp: 1_795_000_000_000,
  mode: "active",
  source: { type: "user", userId: user },
  deliveryContext: { isRedelivery: false },
  ...more,
});

export const textEvent = (text: string, more: object = {}, user = userId(1)): Lined =>
  lineEvent(
    "message",
    { message: { type: "text", id: "1", text }, replyToken: "0f3779fba3b349968c5d07db31eab56f", ...more },
    user,
  );

export const bodyOf = (...events: readonly unknown[]): string =>
  JSON.stringify({ destination: userId(0), events });
