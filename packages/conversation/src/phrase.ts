// The closed catalogue of what may be said on LINE. What is not here cannot be said there (clause ツ).
import type { CityWard, Token } from "@kumacari/domain";

/** Public questions the office answers in the talk room. */
export const topicIds = [
  "about",
  "cost",
  "place",
  "online",
  "privacy",
  "person",
  "outcome",
  "hours",
] as const;
export type TopicId = (typeof topicIds)[number];

/**
 * A thing to say. Its only slots are a topic of ours, a ward of the city and an opaque link: there is none for text, a name or a `Personal`.
 * What is public but not ours to write (hubs, news) is read where it is said, from what two people have approved.
 * Serialises to JSON and back unchanged: it waits in the outbox.
 */
export type Phrase =
  | { readonly say: "greeting" }
  | { readonly say: "welcome-back" }
  | { readonly say: "consult" }
  | { readonly say: "my-page" }
  | { readonly say: "booking" }
  | { readonly say: "faq-menu" }
  | { readonly say: "faq"; readonly topic: TopicId }
  | { readonly say: "hubs" }
  | { readonly say: "hubs-of" | "hubs-near"; readonly ward: CityWard }
  | { readonly say: "news" }
  | { readonly say: "steer" }
  | { readonly say: "personal-warning" }
  | { readonly say: "not-read" }
  | { readonly say: "emergency" }
  | { readonly say: LinkSay; readonly link: Token };

/** What is told unasked: that something is there to be seen on our pages, and a one-time link to it. */
export const linkSays = [
  "reply-waiting",
  "booking-tomorrow",
  "booking-soon",
  "booking-changed",
  "slot-freed",
  "consent-asked",
  "counsellor-changed",
  "rating-asked",
  "request-answered",
  "follow-up-asked",
] as const;
export type LinkSay = (typeof linkSays)[number];
