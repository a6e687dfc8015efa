// The phone's script: listens to the platform and keeps the screen in step with it.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { find } from "./element.ts";
import { lendHands } from "./hands.ts";
import { keepDrawer } from "./panel/drawer.ts";
import { fillFriendCard } from "./room/friend-card.ts";
import { keepInput } from "./room/input.ts";
import { keepMenu } from "./room/menu.ts";
import { keepOffer } from "./room/offer.ts";
import { keepQuickReplies } from "./room/quick-replies.ts";
import { openAttachments, openSettings } from "./room/settings.ts";
import { keepTalk } from "./room/talk-list.ts";
import { listenWhileSeen } from "./stream.ts";
import type { PhoneView } from "./view.ts";
import { words } from "./words.ts";

const frame = find("frame", HTMLElement);
const strip = find("strip", HTMLElement);
const card = find("card", HTMLElement);
const talk = keepTalk(find("talk", HTMLElement), find("newer", HTMLElement));
const quick = keepQuickReplies(find("quick", HTMLElement));
const offer = keepOffer(find("offer", HTMLElement));
const menu = keepMenu(find("menu", HTMLElement));
const input = keepInput(find("input", HTMLFormElement), find("text", HTMLTextAreaElement));

let shown: PhoneView | undefined;
let quiet = 0;

function show(view: PhoneView): void {
  shown = view;
  const state = view.blocked ? "blocked" : view.added ? "friend" : "stranger";
  menu.show(view.menu);
  quick(view.talk.at(-1));
  talk(view.talk, view.loading > 0 && !view.blocked);
  strip.textContent = view.blocked ? words.blockedStrip : view.standby ? words.standbyStrip : "";
  offer(state, view.talk.length > 0);
  card.hidden = state !== "stranger" || view.talk.length > 0;
  frame.dataset.state = state;
  clearTimeout(quiet);
  if (view.loading > 0) quiet = window.setTimeout(() => show({ ...view, loading: 0 }), view.loading);
}

lendHands({ menu: (open) => menu.open(open), keyboard: (fillIn) => input.open(fillIn) });
fillFriendCard(card);
find("settings", HTMLElement).addEventListener("click", () => openSettings(shown?.blocked ?? false));
find("attach", HTMLElement).addEventListener("click", openAttachments);
keepDrawer(find("tools", HTMLElement));
listenWhileSeen(`${location.pathname}/stream`, show, () => {
  strip.textContent = words.reconnecting;
});
