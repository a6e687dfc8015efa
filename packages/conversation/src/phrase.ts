// The closed catalogue of what may be said on LINE. What is not here cannot be said there (clause ツ).
import type { Hub, Token } from "@kumacari/domain";

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

export type PublicHub = Pick<Hub, "name" | "address" | "access" | "hours">;

/**
 * A thing to say, with slots of public types only. There is no slot for free text or a `Personal`.
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
  | { readonly say: "hubs"; readonly hubs: readonly PublicHub[] }
  | { readonly say: "steer" }
  | { readonly say: "not-read" }
  | { readonly say: "emergency" }
  | { readonly say: "reply-waiting"; readonly link: Token };
