// What the engine hears: a LINE event with everything personal left at the border.
import { type CityWard, cityWards, type EventId, type Instant, type MessageMark } from "@kumacari/domain";
import type { PersonalClass } from "@kumacari/guard";
import { type TopicId, topicIds } from "./phrase.ts";

/** The doors of the rich menu and of every button: also the whole vocabulary of our postback data. */
export const doors = ["consult", "booking", "faq", "hubs", "my-page"] as const;
export type Door = (typeof doors)[number];

/** A question of everybody's, with an answer. */
export type Asked =
  | { readonly is: "door"; readonly door: Door }
  | { readonly is: "topic"; readonly topic: TopicId }
  /** The hubs of a ward. */
  | { readonly is: "ward"; readonly ward: CityWard }
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
  /** A place: of where it is, the ward alone is kept; the point, its title and its address end at the webhook. */
  | { readonly kind: "placed"; readonly ward: CityWard }
  /** A picture, sticker, voice, file…: never fetched, never kept. */
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
const wardData = "ward:";

/** What a button can ask for. */
export type Tappable = Door | { readonly topic: TopicId } | { readonly ward: CityWard };

/** Postback data of a button, ≤ 300 characters, with no id of a person in it. */
export function postbackData(to: Tappable): string {
  if (typeof to === "string") return to;
  return "topic" in to ? `${topicData}${to.topic}` : `${wardData}${to.ward}`;
}

export function readPostback(data: string): Meaning {
  const door = doors.find((it) => it === data);
  if (door) return { is: "door", door };
  const topic = topicIds.find((it) => `${topicData}${it}` === data);
  if (topic) return { is: "topic", topic };
  const ward = cityWards.find((it) => `${wardData}${it}` === data);
  return ward ? { is: "ward", ward } : { is: "unclear" };
}
