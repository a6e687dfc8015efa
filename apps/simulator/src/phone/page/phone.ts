// The phone's script: listens to the platform and keeps the screen in step with it.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { find } from "./element.ts";
import { fillFriendCard } from "./friend-card.ts";
import { keepMenu } from "./menu.ts";
import { keepOffer } from "./offer.ts";
import { keepQuickReplies } from "./quick-replies.ts";
import { send } from "./send.ts";
import { openAttachments, openSettings } from "./settings.ts";
import { keepTalk } from "./talk-list.ts";
import type { PhoneView } from "./view.ts";
import { words } from "./words.ts";

const frame = find("frame", HTMLElement);
const strip = find("strip", HTMLElement);
const card = find("card", HTMLElement);
const input = find("input", HTMLFormElement);
const text = find("text", HTMLTextAreaElement);
const talk = keepTalk(find("talk", HTMLElement));
const quick = keepQuickReplies(find("quick", HTMLElement));
const offer = keepOffer(find("offer", HTMLElement));
const menu = keepMenu(find("menu", HTMLElement));

let shown: PhoneView | undefined;
let quiet = 0;

function show(view: PhoneView): void {
  shown = view;
  const state = view.blocked ? "blocked" : view.added ? "friend" : "stranger";
  menu(view.menu);
  quick(view.talk.at(-1));
  talk(view.talk, view.loading > 0);
  strip.textContent = view.blocked ? words.blockedStrip : "";
  offer(state, view.talk.length > 0);
  card.hidden = state !== "stranger" || view.talk.length > 0;
  frame.dataset.state = state;
  clearTimeout(quiet);
  if (view.loading > 0) quiet = window.setTimeout(() => show({ ...view, loading: 0 }), view.loading);
}

async function say(): Promise<void> {
  const said = text.value.trim();
  if (said === "") return;
  text.value = "";
  fitHeight();
  // What could not be sent is given back, unless something new was typed meanwhile.
  if (!(await send({ text: said })) && text.value === "") text.value = said;
}

function fitHeight(): void {
  text.style.height = "auto";
  text.style.height = `${Math.min(text.scrollHeight, 120)}px`;
}

fillFriendCard(card);
find("settings", HTMLElement).addEventListener("click", () => openSettings(shown?.blocked ?? false));
find("attach", HTMLElement).addEventListener("click", openAttachments);
text.addEventListener("input", fitHeight);
text.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  input.requestSubmit();
});
input.addEventListener("submit", (event) => {
  event.preventDefault();
  void say();
});

const stream = new EventSource(`${location.pathname}/stream`);
stream.addEventListener("view", (event: MessageEvent<string>) => {
  // The platform is our own origin and says exactly this.
  show(JSON.parse(event.data) as PhoneView);
});
stream.addEventListener("error", () => {
  strip.textContent = words.reconnecting;
});
