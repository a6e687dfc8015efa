// Tells a citizen that something waits for them on our pages: a fixed sentence, a one-time link, and nothing else (clause ツ).
import type { LinkSay } from "@kumacari/conversation";
import type { Token } from "@kumacari/domain";
import type { messagingApi } from "@line/bot-sdk";
import { openPage, type Place, pages } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export function notice(place: Place, say: LinkSay, link: Token): messagingApi.Message[] {
  const { text, button } = words.notices[say];
  const buttons = [openPage(place, `${pages.open}/${link}`, button)];
  return [showCard(text, card({ body: [paragraph(text)], buttons, first: "stands-out" }))];
}
