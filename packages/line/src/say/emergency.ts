// Where to turn at once: numbers that can be called with one touch.
import { helplines } from "@kumacari/domain";
import type { messagingApi } from "@line/bot-sdk";
import { call, doorway, type Place } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

export function emergency(place: Place): messagingApi.Message[] {
  const { title, text, police, ambulance } = words.emergency;
  const { yorisoi, kokoro } = helplines;
  const buttons = [
    call(ambulance, "119"),
    call(police, "110"),
    call(yorisoi.name, yorisoi.dial),
    call(kokoro.name, kokoro.dial),
    doorway(place, "consult"),
  ];
  const numbers = paragraph(
    `${yorisoi.name}（24時間・無料）\n${yorisoi.shown}\n${kokoro.name}\n${kokoro.shown}`,
  );
  const alt = `${title}。110番・119番・${yorisoi.name} ${yorisoi.shown}・${kokoro.name} ${kokoro.shown}`;
  return [showCard(alt, card({ title, body: [paragraph(text), numbers], buttons }))];
}
