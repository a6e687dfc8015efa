// The conversation as one pure step: (flow, world, state, event) → (state, what to say).
import type { TalkState } from "@kumacari/domain";
import type { World } from "./flow.ts";
import type { Heard, Meaning } from "./heard.ts";
import type { Phrase } from "./phrase.ts";

export type Step = { readonly state: TalkState; readonly say: readonly Phrase[] };

export const beginning: TalkState = { friend: "unknown", friendAsOf: 0 };

const nothing: readonly Phrase[] = [];

/** The last state does not depend on the order in which events arrive: `friend` follows the newest timestamp. */
export function step(world: World, state: TalkState, heard: Heard): Step {
  const next = friendship(state, heard);
  return { state: next, say: heard.active ? answer(world, next, heard) : nothing };
}

function friendship(state: TalkState, { at, what }: Heard): TalkState {
  const friend = what.kind === "unfollowed" ? "no" : "yes";
  // Whoever writes or taps has not blocked us at that moment. An unknown event says nothing either way.
  if (what.kind === "unknown" || what.kind === "unsent") return state;
  // Equal timestamps: `yes` wins, so that two orders of arrival end alike.
  if (at < state.friendAsOf || (at === state.friendAsOf && friend === "no")) return state;
  return { friend, friendAsOf: at };
}

function answer(world: World, state: TalkState, { what }: Heard): readonly Phrase[] {
  switch (what.kind) {
    case "followed":
      // A follow that arrives after a later block greets nobody.
      if (state.friend === "no") return nothing;
      return [{ say: what.again ? "welcome-back" : "greeting" }];
    case "said":
    case "tapped":
      return [phraseFor(world, what.meaning)];
    case "sent-other":
      return [{ say: "not-read" }];
    case "unfollowed":
    case "unsent":
    case "unknown":
      return nothing;
    default:
      return what satisfies never;
  }
}

function phraseFor(world: World, meaning: Meaning): Phrase {
  switch (meaning.is) {
    case "emergency":
      return { say: "emergency" };
    case "topic":
      return { say: "faq", topic: meaning.topic };
    case "unclear":
      return { say: "steer" };
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
          return { say: "hubs", hubs: world.hubs };
        default:
          return meaning.door satisfies never;
      }
    default:
      return meaning satisfies never;
  }
}
