// The hubs as cards to leaf through; public words only, cut to what LINE can carry.
import type { Public } from "@kumacari/desk/ports";
import { byDistance, type CityWard, cityWards } from "@kumacari/domain";
import type { messagingApi } from "@line/bot-sdk";
import { ask, doorway, offering, type Place } from "./action.ts";
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
    messages.push(carousel(all.slice(from, from + perCarousel).map((hub) => bubble(place, hub))));
  }
  return messages.map((message, n) => (n === messages.length - 1 ? { ...message, ...narrower } : message));
}

/** Those of one ward; where there are none, the nearest. */
export function hubsOf(place: Place, all: readonly PublicHub[], ward: CityWard): messagingApi.Message[] {
  const found = all.filter((it) => it.ward === ward);
  if (found.length > 0) return hubs(place, found);
  return nearest(place, all, ward, words.hubs.noneInWard);
}

/** To somebody who sent a place: only its ward came this far. */
export const hubsNear = (place: Place, all: readonly PublicHub[], ward: CityWard): messagingApi.Message[] =>
  nearest(place, all, ward, words.hubs.near);

/** How many are near: a person reads no more of them. */
const shown = 3;

function nearest(
  place: Place,
  all: readonly PublicHub[],
  ward: CityWard,
  { title, text }: { readonly title: string; readonly text: string },
): messagingApi.Message[] {
  if (all.length === 0) return [noHub(place)];
  const found = all.toSorted(byDistance(ward)).slice(0, shown);
  const first = card({ title, body: [paragraph(text)], buttons: [] });
  return [{ ...carousel([first, ...found.map((hub) => bubble(place, hub))]), ...narrower }];
}

const carousel = (contents: messagingApi.FlexBubble[]): messagingApi.FlexMessage =>
  showCard(words.hubs.alt, { type: "carousel", contents });

/** By ward, or by a place of the app's own map. */
const narrower = offering([
  { type: "location", label: words.hubs.here },
  ...cityWards.map((ward) => ask(words.hubs.inWard(ward), { ward })),
]);

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
