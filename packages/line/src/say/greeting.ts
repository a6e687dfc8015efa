// The first words to a new friend: what this is, what not to write here, where to turn in danger, and the doors.
import { doors } from "@kumacari/conversation";
import type { messagingApi } from "@line/bot-sdk";
import { doorway, type Place } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export function greeting(place: Place): messagingApi.Message[] {
  const { purpose, privacy, emergency, menuTitle, menu } = words.greeting;
  return [
    { type: "text", text: purpose },
    { type: "text", text: privacy },
    { type: "text", text: emergency },
    showCard(menuTitle, doorsCard(place, menuTitle, menu)),
  ];
}

export function welcomeBack(place: Place): messagingApi.Message[] {
  const { title, text } = words.welcomeBack;
  return [showCard(`${title}。${text}`, doorsCard(place, title, text))];
}

const doorsCard = (place: Place, title: string, text: string): messagingApi.FlexBubble =>
  card({
    title,
    body: [paragraph(text)],
    buttons: doors.map((door) => doorway(place, door)),
    first: "stands-out",
  });
