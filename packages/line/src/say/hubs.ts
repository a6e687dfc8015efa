// The hubs as cards to leaf through; public words only, cut to what LINE can carry.
import type { Public } from "@kumacari/desk/ports";
import type { messagingApi } from "@line/bot-sdk";
import { doorway, type Place } from "./action.ts";
import { card, paragraph, showCard } from "./card.ts";
import { words } from "./words.ts";

type PublicHub = Public["hubs"][number];

/** LINE: 12 bubbles a carousel; 5 messages a request, of which one may be a warning before the hubs. */
const perCarousel = 12;
const carousels = 4;
/** Bytes of one line of a hub: four of them, twelve times, stay below LINE's 50 KB a carousel. */
const lineBytes = 480;

export function hubs(place: Place, all: readonly PublicHub[]): messagingApi.Message[] {
  if (all.length === 0) return [noHub(place)];
  const messages: messagingApi.Message[] = [];
  for (let from = 0; from < all.length && messages.length < carousels; from += perCarousel) {
    const contents = all.slice(from, from + perCarousel).map((hub) => bubble(place, hub));
    messages.push(showCard(words.hubs.alt, { type: "carousel", contents }));
  }
  return messages;
}

const bubble = (place: Place, { name, address, access, hours }: PublicHub): messagingApi.FlexBubble =>
  card({
    title: clip(name),
    body: [fact(words.hubs.address, address), fact(words.hubs.access, access), fact(words.hubs.hours, hours)],
    buttons: [doorway(place, "booking")],
  });

const fact = (label: string, value: string): messagingApi.FlexText => paragraph(`${label}：${clip(value)}`);

function noHub(place: Place): messagingApi.Message {
  const { noneTitle, none } = words.hubs;
  return showCard(
    none,
    card({ title: noneTitle, body: [paragraph(none)], buttons: [doorway(place, "consult")] }),
  );
}

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** Cuts between letters as people see them, never inside one. */
function clip(text: string): string {
  if (bytes(text) <= lineBytes) return text;
  let left = lineBytes - bytes("…");
  let kept = "";
  for (const { segment } of graphemes.segment(text)) {
    left -= bytes(segment);
    if (left < 0) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** As it travels: escaped for JSON, without the quotes. */
const bytes = (text: string): number => Buffer.byteLength(JSON.stringify(text)) - 2;
