// The conversation as one pure step: (state, event) → (state, what to say).
import type { MessageMark, TalkState } from "@kumacari/domain";
import type { Asked, Heard, Meaning } from "./heard.ts";
import type { Phrase } from "./phrase.ts";

export type Step = { readonly state: TalkState; readonly say: readonly Phrase[] };

export const beginning: TalkState = { friend: "unknown", friendAsOf: 0 };

const nothing: readonly Phrase[] = [];

/** The last state does not depend on the order in which events arrive: `friend` follows the newest timestamp. */
export function step(state: TalkState, heard: Heard): Step {
  const next = takenBack(friendship(state, heard), heard);
  const silent = !heard.active || isTakenBack(next, heard);
  return { state: next, say: silent ? nothing : answer(next, heard) };
}

/** Whether the message of this event was unsent, before it came or after. */
export const isTakenBack = ({ unsent }: TalkState, { message }: Pick<Heard, "message">): boolean =>
  message !== undefined && unsent?.includes(message) === true;

function takenBack(state: TalkState, { what, message }: Heard): TalkState {
  if (what.kind !== "unsent" || message === undefined || isTakenBack(state, { message })) return state;
  const unsent = [...(state.unsent ?? []), message].sort(byAge).slice(-remembered);
  return { ...state, unsent };
}

const remembered = 10;

/** LINE's message ids are numbers that count up. */
const byAge = (a: MessageMark, b: MessageMark): number => a.length - b.length || (a < b ? -1 : 1);

function friendship(state: TalkState, { at, what }: Heard): TalkState {
  const friend = what.kind === "unfollowed" ? "no" : "yes";
  // Whoever writes or taps has not blocked us at that moment. An unknown event says nothing either way.
  if (what.kind === "unknown" || what.kind === "unsent" || what.kind === "withdrawn") return state;
  // Equal timestamps: `yes` wins, so that two orders of arrival end alike.
  if (at < state.friendAsOf || (at === state.friendAsOf && friend === "no")) return state;
  return { ...state, friend, friendAsOf: at };
}

function answer(state: TalkState, { what }: Heard): readonly Phrase[] {
  switch (what.kind) {
    case "followed":
      // A follow that arrives after a later block greets nobody.
      if (state.friend === "no") return nothing;
      return [{ say: what.again ? "welcome-back" : "greeting" }];
    case "said":
    case "tapped":
      return phrasesFor(what.meaning);
    case "placed":
      return [{ say: "hubs-near", ward: what.ward }];
    case "sent-other":
      return [{ say: "not-read" }];
    case "unfollowed":
    case "unsent":
    case "withdrawn":
    case "unknown":
      return nothing;
    default:
      return what satisfies never;
  }
}

/** Who wrote something personal is warned first, and still gets the answer to what they asked. */
function phrasesFor(meaning: Meaning): readonly Phrase[] {
  switch (meaning.is) {
    case "emergency":
      return [{ say: "emergency" }];
    case "personal":
      return [{ say: "personal-warning" }, ...(meaning.beside ? [answerTo(meaning.beside)] : [])];
    case "unclear":
      return [{ say: "steer" }];
    default:
      return [answerTo(meaning)];
  }
}

function answerTo(meaning: Asked): Phrase {
  switch (meaning.is) {
    case "news":
      return { say: "news" };
    case "topic":
      return { say: "faq", topic: meaning.topic };
    case "ward":
      return { say: "hubs-of", ward: meaning.ward };
    case "door":
      switch (meaning.door) {
        case "consult":
          return { say: "consult" };
        case "my-page":
          return { say: "my-page" };
        case "booking":
          return { say: "booking" };
        case "faq":
          return { say: "faq-menu" };
        case "hubs":
          return { say: "hubs" };
        default:
          return meaning.door satisfies never;
      }
    default:
      return meaning satisfies never;
  }
}
