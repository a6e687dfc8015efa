// Says whether a thing is exactly a phrase of the catalogue: nothing missing, nothing more.
import { cityWards, isToken } from "@kumacari/domain";
import { type LinkSay, linkSays, type Phrase, topicIds } from "./phrase.ts";

/** Undefined for everything else, whatever its shape. What comes back is made anew: no hidden field comes along. */
export function readPhrase(it: unknown): Phrase | undefined {
  if (typeof it !== "object" || it === null || !("say" in it)) return undefined;
  const say = it.say;
  if (typeof say !== "string" || !isSay(say)) return undefined;
  const keys = Reflect.ownKeys(it);
  if (isFixed(say)) return keys.length === 1 ? { say } : undefined;
  if (keys.length !== 2) return undefined;
  if (isLinkSay(say)) {
    return "link" in it && typeof it.link === "string" && isToken(it.link)
      ? { say, link: it.link }
      : undefined;
  }
  if (say !== "faq") {
    const ward = "ward" in it && cityWards.find((one) => one === it.ward);
    return ward ? { say, ward } : undefined;
  }
  const topic = "topic" in it && topicIds.find((id) => id === it.topic);
  return topic ? { say, topic } : undefined;
}

type Say = Phrase["say"];
type SlotOf<S extends Say> = Exclude<keyof Extract<Phrase, { say: S }>, "say">;

/** The one slot of each phrase. A phrase that is not here, or has another slot, does not compile. */
const slots: { readonly [S in Say]: [SlotOf<S>] extends [never] ? undefined : SlotOf<S> } = {
  greeting: undefined,
  "welcome-back": undefined,
  consult: undefined,
  "my-page": undefined,
  booking: undefined,
  "faq-menu": undefined,
  faq: "topic",
  hubs: undefined,
  "hubs-of": "ward",
  "hubs-near": "ward",
  news: undefined,
  steer: undefined,
  "personal-warning": undefined,
  "not-read": undefined,
  emergency: undefined,
  "reply-waiting": "link",
  "booking-tomorrow": "link",
  "booking-soon": "link",
  "booking-changed": "link",
  "slot-freed": "link",
  "consent-asked": "link",
  "counsellor-changed": "link",
  "rating-asked": "link",
  "request-answered": "link",
  "follow-up-asked": "link",
};

const isSay = (say: string): say is Say => Object.hasOwn(slots, say);

type Fixed = Exclude<Say, "faq" | "hubs-of" | "hubs-near" | LinkSay>;

const isFixed = (say: Say): say is Fixed => slots[say] === undefined;
const isLinkSay = (say: Say): say is LinkSay => linkSays.some((it) => it === say);

/** Every phrase without a slot: what the account says in the same words to everybody. */
export const fixedPhrases: readonly Phrase[] = Object.keys(slots).flatMap((say) =>
  isSay(say) && isFixed(say) ? { say } : [],
);
