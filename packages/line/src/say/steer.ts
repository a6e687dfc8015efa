// Kind ways of saying that words in this talk are not read, and where they would be.
import type { messagingApi } from "@line/bot-sdk";
import { doorway, openPage, type Place, pages } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export const steer = (place: Place): messagingApi.Message[] => redirect(place, words.steer);

export const notRead = (place: Place): messagingApi.Message[] => redirect(place, words.notRead);

/** How to take back what was written, and where it would be safe. */
export function personalWarning(place: Place): messagingApi.Message[] {
  const { title, text, button } = words.personal;
  const buttons = [openPage(place, pages.consult, button)];
  return [
    showCard(`${title}。${text}`, card({ title, body: [paragraph(text)], buttons, first: "stands-out" })),
  ];
}

const redirect = (
  place: Place,
  { title, text }: { readonly title: string; readonly text: string },
): messagingApi.Message[] => [
  showCard(
    `${title}。${text}`,
    card({
      title,
      body: [paragraph(text)],
      buttons: [doorway(place, "consult"), doorway(place, "faq"), doorway(place, "hubs")],
      first: "stands-out",
    }),
  ),
];
