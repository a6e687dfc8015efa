// The doors that lead out of the talk room, to pages where personal things may be said.
import type { messagingApi } from "@line/bot-sdk";
import { doorway, openPage, type Place, pages } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export const consult = (place: Place): messagingApi.Message[] =>
  explain(words.consult, [openPage(place, pages.consult, words.consult.button)]);

export const myPage = (place: Place): messagingApi.Message[] =>
  explain(words.myPage, [openPage(place, pages.me, words.myPage.button)]);

export const booking = (place: Place): messagingApi.Message[] =>
  explain(words.booking, [
    openPage(place, pages.booking, words.booking.button),
    doorway(place, "consult"),
    doorway(place, "hubs"),
  ]);

const explain = (
  { title, text }: { readonly title: string; readonly text: string },
  buttons: readonly messagingApi.Action[],
): messagingApi.Message[] => [
  showCard(`${title}：${text}`, card({ title, body: [paragraph(text)], buttons, first: "stands-out" })),
];
