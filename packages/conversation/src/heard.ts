// What the engine hears: a LINE event with everything personal left at the border.
import type { EventId, Instant, MessageMark } from "@kumacari/domain";
import type { PersonalClass } from "@kumacari/guard";
import { type TopicId, topicIds } from "./phrase.ts";

/** The doors of the rich menu and of every button: also the whole vocabulary of our postback data. */
export const doors = ["consult", "booking", "faq", "hubs", "my-page"] as const;
export type Door = (typeof doors)[number];

/** A question of everybody's, with an answer. */
export type Asked =
  | { readonly is: "door"; readonly door: Door }
  | { readonly is: "topic"; readonly topic: TopicId }
  | { readonly is: "news" };

/** What a text meant. The text itself goes no further than the webhook. */
export type Meaning =
  | Asked
  | { readonly is: "emergency" }
  /** Something personal was in it, perhaps beside a question: its classes and how often is all that is kept of it. */
  | { readonly is: "personal"; readonly found: Found; readonly beside?: Asked }
  | { readonly is: "unclear" };

export type Found = { readonly [C in PersonalClass]?: number };

export type What =
  | { readonly kind: "followed"; readonly again: boolean }
  | { readonly kind: "unfollowed" }
  | { readonly kind: "said"; readonly meaning: Meaning }
  | { readonly kind: "tapped"; readonly meaning: Meaning }
  /** A picture, sticker, voice, file, place…: never fetched, never kept. */
  | { readonly kind: "sent-other" }
  | { readonly kind: "unsent" }
  /** A message taken back: what it meant is forgotten too. */
  | { readonly kind: "withdrawn" }
  | { readonly kind: "unknown" };

export type Heard = {
  readonly id: EventId;
  /** LINE's timestamp: events are ordered by it, not by arrival. */
  readonly at: Instant;
  /** `false` in standby mode: another module answers, we stay silent. */
  readonly active: boolean;
  /** The message an event brings, or (unsent) takes back. */
  readonly message?: MessageMark;
  readonly what: What;
};

const topicData = "topic:";

/** Postback data of a button, ≤ 300 characters, with no id of a person in it. */
export const postbackData = (to: Door | { readonly topic: TopicId }): string =>
  typeof to === "string" ? to : `${topicData}${to.topic}`;

export function readPostback(data: string): Meaning {
  const door = doors.find((it) => it === data);
  if (door) return { is: "door", door };
  const topic = topicIds.find((it) => `${topicData}${it}` === data);
  return topic ? { is: "topic", topic } : { is: "unclear" };
}
