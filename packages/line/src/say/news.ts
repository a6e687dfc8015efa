// What is new at the office, in words that two people of the staff have answered for.
import type { Content } from "@kumacari/domain";
import type { messagingApi } from "@line/bot-sdk";
import { doorway, type Place } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

/** The newest few: a person reads no more of them in a talk. */
const shown = 5;

export function news(place: Place, contents: readonly Content[]): messagingApi.Message[] {
  const { title, none } = words.news;
  const buttons = [doorway(place, "consult")];
  if (contents.length === 0) return [showCard(none, card({ title, body: [paragraph(none)], buttons }))];
  const bubbles = contents
    .slice(0, shown)
    .map((it) => card({ title: it.title, body: [paragraph(it.text)], buttons }));
  return [showCard(title, { type: "carousel", contents: bubbles })];
}
