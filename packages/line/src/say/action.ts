// The few things a button of ours can do: open one of our pages, say a public word, call an emergency line.
import { type Door, postbackData, type Tappable } from "@kumacari/conversation";
import type { messagingApi } from "@line/bot-sdk";
import { words } from "./words.ts";

/** Where our pages are reached from inside LINE: `https://liff.line.me/<liffId>`, without a slash at the end. */
export type Place = { readonly liffBase: string };

export const pages = {
  consult: "/consult",
  booking: "/booking",
  talk: "/talk",
  me: "/me",
  open: "/open",
} as const;

export const openPage = (place: Place, path: string, label: string): messagingApi.Action => ({
  type: "uri",
  label,
  uri: `${place.liffBase}${path}`,
});

export const call = (label: string, digits: string): messagingApi.Action => ({
  type: "uri",
  label,
  uri: `tel:${digits}`,
});

export const ask = (label: string, to: Tappable): messagingApi.Action => ({
  type: "postback",
  label,
  data: postbackData(to),
  displayText: label,
});

/** Quick replies, below the last message and gone with the next (LINE: 13, labels of 20 graphemes). */
export const offering = (
  actions: readonly messagingApi.Action[],
): Pick<messagingApi.Message, "quickReply"> => ({
  quickReply: { items: actions.map((action) => ({ type: "action", action })) },
});

/** A door as a button. What is personal opens at once on our pages; the rest is answered in the talk. */
export function doorway(place: Place, door: Door): messagingApi.Action {
  const label = words.doors[door];
  switch (door) {
    case "consult":
      return openPage(place, pages.consult, label);
    case "my-page":
      return openPage(place, pages.me, label);
    case "booking":
      return openPage(place, pages.booking, label);
    case "faq":
    case "hubs":
      return ask(label, door);
    default:
      return door satisfies never;
  }
}
