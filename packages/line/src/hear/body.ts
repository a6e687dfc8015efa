// Reads a webhook body leniently: every event that can be heard is, and one that cannot costs its neighbours nothing.
import type { Flow } from "@kumacari/conversation";
import { type Instant, no, ok, type Result } from "@kumacari/domain";
import { type Incoming, readEvent } from "./event.ts";
import { isObject } from "./shape.ts";

/** How many events were heard only in part or not at all, by reason. Numbers alone: nothing of them is kept. */
export type LeftOut = {
  /** Without a `source.userId`: LINE may leave it away. */
  readonly noUser: number;
  /** From a group or a room: the office talks with one person at a time. */
  readonly notAlone: number;
  /** No object, no type or no usable `webhookEventId`. */
  readonly malformed: number;
  /** Heard as `unknown`: a type LINE added, or one we do not act on. */
  readonly unknown: number;
  /** Heard, with the time of receipt in place of a timestamp that cannot be right. */
  readonly oddTime: number;
  /** Heard, though LINE's clock or ours is off: the timestamp lies more than five seconds ahead (clause サ). */
  readonly ahead: number;
};

export type Body = { readonly events: readonly Incoming[]; readonly leftOut: LeftOut };

/** Refuses only what is no webhook at all: not JSON, or no object with a list of `events`. */
export function hear(
  body: Uint8Array,
  flow: Flow,
  receivedAt: Instant,
): Result<Body, "not-json" | "not-a-webhook"> {
  const read = parse(body);
  if (!read.ok) return read;
  if (!isObject(read.value) || !Array.isArray(read.value.events)) return no("not-a-webhook");

  const leftOut = { noUser: 0, notAlone: 0, malformed: 0, unknown: 0, oddTime: 0, ahead: 0 };
  const events: Incoming[] = [];
  for (const raw of read.value.events) {
    const event = readEvent(raw, flow, receivedAt);
    if (!event.ok) {
      leftOut[event.error] += 1;
      continue;
    }
    if (event.value.heard.what.kind === "unknown") leftOut.unknown += 1;
    if (event.value.oddTime) leftOut.oddTime += 1;
    if (event.value.heard.at > receivedAt + tolerated) leftOut.ahead += 1;
    events.push(event.value);
  }
  return ok({ events, leftOut });
}

const tolerated = 5_000;

const utf8 = new TextDecoder();

function parse(body: Uint8Array): Result<unknown, "not-json"> {
  try {
    return ok(JSON.parse(utf8.decode(body)));
  } catch {
    return no("not-json");
  }
}
