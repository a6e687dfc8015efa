// Tells a citizen that an answer is waiting: a fixed sentence, a one-time link, and nothing else (clause ツ).
import type { Token } from "@kumacari/domain";
import type { messagingApi } from "@line/bot-sdk";
import { openPage, type Place, pages } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export function replyWaiting(place: Place, link: Token): messagingApi.Message[] {
  const { text, button } = words.replyWaiting;
  const buttons = [openPage(place, `${pages.open}/${link}`, button)];
  return [showCard(text, card({ body: [paragraph(text)], buttons, first: "stands-out" }))];
}
