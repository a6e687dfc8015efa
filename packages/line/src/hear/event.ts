// Turns one LINE event into what the engine hears; what a citizen wrote ends here.
import {
  type Flow,
  type Found,
  type Heard,
  type Meaning,
  readPostback,
  understand,
  type What,
} from "@kumacari/conversation";
import {
  type EventId,
  type Instant,
  instant,
  isEventId,
  isMessageMark,
  type MessageMark,
  minutes,
  no,
  ok,
  type Result,
  wardNear,
} from "@kumacari/domain";
import { recognise } from "@kumacari/guard";
import { isMark, isObject, type Loose, within } from "./shape.ts";

export type Incoming = {
  readonly userId: string;
  readonly heard: Heard;
  readonly replyToken?: string;
  /** LINE says it sent this event before; the reply token then has less time left. */
  readonly redelivered: boolean;
  /** The timestamp could not be right: `heard.at` is the time of receipt. */
  readonly oddTime: boolean;
};

/** How far LINE's clock may run ahead of ours before we stop believing it. */
const ahead = minutes(5);

export function readEvent(
  raw: unknown,
  flow: Flow,
  receivedAt: Instant,
): Result<Incoming, "malformed" | "noUser" | "notAlone"> {
  if (!isObject(raw) || typeof raw.type !== "string") return no("malformed");
  const id = readId(raw, raw.type);
  if (id === undefined) return no("malformed");
  const from = within(raw.source, "type");
  if (from !== undefined && from !== "user") return no("notAlone");
  const userId = within(raw.source, "userId");
  if (userId === undefined || userId === null) return no("noUser");
  if (!isMark(userId, 128)) return no("malformed");

  const at = readTime(raw.timestamp, receivedAt);
  const active = raw.mode !== "standby";
  const message = readMark(raw);
  return ok({
    userId,
    heard: {
      id,
      at: at ?? receivedAt,
      active,
      ...(message === undefined ? {} : { message }),
      what: readWhat(raw, flow),
    },
    ...(active && isMark(raw.replyToken, 512) ? { replyToken: raw.replyToken } : {}),
    redelivered: within(raw.deliveryContext, "isRedelivery") === true,
    oddTime: at === undefined,
  });
}

/**
 * LINE's own id of the event. Without a usable one (events of an older shape) the message's id or the moment stands in:
 * an event is looked up under its citizen, so that is enough to know it again.
 */
function readId(event: Loose, type: string): EventId | undefined {
  const own = event.webhookEventId;
  if (typeof own === "string" && isEventId(own)) return own;
  const message = type === "message" ? within(event.message, "id") : undefined;
  const made = `${type}-${typeof message === "string" ? message : momentOf(event)}`;
  return isEventId(made) ? made : undefined;
}

/** Blank when it is none: an id with a blank is no id. */
const momentOf = ({ timestamp }: Loose): string =>
  typeof timestamp === "number" && Number.isSafeInteger(timestamp) ? String(timestamp) : " ";

function readTime(timestamp: unknown, receivedAt: Instant): Instant | undefined {
  if (typeof timestamp !== "number" || !Number.isSafeInteger(timestamp)) return undefined;
  if (timestamp < earliest || timestamp > receivedAt + ahead) return undefined;
  return instant(timestamp);
}

/** LINE Messaging API began in 2016; nothing true is older. */
const earliest = Date.UTC(2016, 0, 1);

function readWhat(event: Loose, flow: Flow): What {
  switch (event.type) {
    case "follow":
      return { kind: "followed", again: within(event.follow, "isUnblocked") === true };
    case "unfollow":
      return { kind: "unfollowed" };
    case "message":
      return readMessage(event.message, flow);
    case "postback": {
      const data = within(event.postback, "data");
      return { kind: "tapped", meaning: typeof data === "string" ? readPostback(data) : { is: "unclear" } };
    }
    case "unsend":
      return { kind: "unsent" };
    default:
      return { kind: "unknown" };
  }
}

/** The message an event brings (`message.id`) or takes back (`unsend.messageId`). */
function readMark(event: Loose): MessageMark | undefined {
  const mark = event.type === "unsend" ? within(event.unsend, "messageId") : within(event.message, "id");
  return typeof mark === "string" && isMessageMark(mark) ? mark : undefined;
}

function readMessage(message: unknown, flow: Flow): What {
  const type = within(message, "type");
  if (type === "location") return readPlace(message);
  if (type !== "text") return { kind: "sent-other" };
  const text = within(message, "text");
  return { kind: "said", meaning: typeof text === "string" ? meaningOf(flow, text) : { is: "unclear" } };
}

/** Of a place, its ward: neither the point nor what it is called goes any further (clause ツ). */
function readPlace(message: unknown): What {
  const latitude = within(message, "latitude");
  const longitude = within(message, "longitude");
  return isDegrees(latitude, 90) && isDegrees(longitude, 180)
    ? { kind: "placed", ward: wardNear({ latitude, longitude }) }
    : { kind: "sent-other" };
}

const isDegrees = (it: unknown, most: number): it is number => typeof it === "number" && Math.abs(it) <= most;

/** Danger comes first, then whatever is personal; of that, the classes and how often, never a word. */
function meaningOf(flow: Flow, text: string): Meaning {
  const meaning = understand(flow, text);
  if (meaning.is === "emergency") return meaning;
  const found: { -readonly [C in keyof Found]: Found[C] } = {};
  for (const it of recognise(text)) found[it.class] = (found[it.class] ?? 0) + 1;
  if (Object.keys(found).length === 0 || meaning.is === "personal") return meaning;
  return { is: "personal", found, ...(meaning.is === "unclear" ? {} : { beside: meaning }) };
}
