// Events as LINE's webhook carries them.
import type { Ground } from "../ground.ts";
import { secretText, ulid } from "../world/ids.ts";
import type { Phone } from "../world/records.ts";

export type LineEvent = {
  readonly type: string;
  readonly webhookEventId: string;
  readonly timestamp: number;
  readonly mode: "active" | "standby";
  readonly source: { readonly type: "user"; readonly userId: string };
  readonly deliveryContext: { readonly isRedelivery: boolean };
  readonly replyToken?: string;
} & Readonly<Record<string, unknown>>;

export type EventBody = {
  readonly type: "message" | "follow" | "unfollow" | "postback" | "unsend" | "videoPlayComplete";
  readonly [more: string]: unknown;
};

/** Nobody can be answered who left, or who took a message back. */
const silent = new Set(["unfollow", "unsend"]);

export function makeEvent(
  ground: Pick<Ground, "clock" | "chance" | "replyTokens" | "trouble">,
  phone: Phone,
  body: EventBody,
): LineEvent {
  const at = ground.clock.now();
  const event = {
    ...body,
    webhookEventId: ulid(at, ground.chance),
    deliveryContext: { isRedelivery: false },
    timestamp: at,
    source: { type: "user", userId: phone.userId },
    mode: ground.trouble.standby ? "standby" : "active",
  } as const;
  if (silent.has(body.type) || ground.trouble.standby) return event;
  const replyToken = secretText(ground.chance).slice(0, 32);
  ground.replyTokens.issue(replyToken, phone, at);
  return { ...event, replyToken };
}
