// Where to turn at once: numbers that can be called with one touch.
import type { messagingApi } from "@line/bot-sdk";
import { call, doorway, type Place } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export function emergency(place: Place): messagingApi.Message[] {
  const { title, text, police, ambulance, yorisoi, kokoro } = words.emergency;
  const buttons = [
    call(ambulance, "119"),
    call(police, "110"),
    call(yorisoi, "0120279338"),
    call(kokoro, "0570064556"),
    doorway(place, "consult"),
  ];
  const numbers = paragraph(`${yorisoi}（24時間・無料）\n0120-279-338\n${kokoro}\n0570-064-556`);
  const alt = `${title}。110番・119番・${yorisoi} 0120-279-338・${kokoro} 0570-064-556`;
  return [showCard(alt, card({ title, body: [paragraph(text), numbers], buttons }))];
}
