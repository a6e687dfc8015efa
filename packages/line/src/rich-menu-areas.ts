// Where each door lies on the picture of the menu (`assets/rich-menu.png`), in its pixels.
import type { Door } from "@kumacari/conversation";
import type { messagingApi } from "@line/bot-sdk";
import { doorway, type Place } from "./say/action.ts";
import { words } from "./say/words.ts";

export type Menu = messagingApi.RichMenuRequest & { readonly name: string };

/** How our menus are told from any made by hand. */
export const family = "kumacari-menu";

/** Raise it when the picture or the areas change: the next deployment then puts the new menu up. */
const version = 2;

/** The place is part of the name, since the areas lead there. LINE: ≤ 300 graphemes. */
export const richMenu = (place: Place): Menu => ({
  name: `${family} ${version} ${place.liffBase}`,
  size: { width: 2500, height: 1686 },
  selected: true,
  chatBarText: words.richMenu.bar,
  areas: areas.map(([door, bounds]) => ({ bounds, action: doorway(place, door) })),
});

const areas: readonly (readonly [Door, messagingApi.RichMenuBounds])[] = [
  ["consult", { x: 0, y: 0, width: 1250, height: 843 }],
  ["booking", { x: 1250, y: 0, width: 1250, height: 843 }],
  ["faq", { x: 0, y: 843, width: 833, height: 843 }],
  ["hubs", { x: 833, y: 843, width: 834, height: 843 }],
  ["my-page", { x: 1667, y: 843, width: 833, height: 843 }],
];
