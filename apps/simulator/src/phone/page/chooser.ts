// The script of the chooser: keeps unread counts and standing fresh, and opens phones in windows beside each other.
/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { PhoneCard } from "./view.ts";

const every = 1_500;
const [width, height] = [430, 900];

/** A phone takes the next place to the right, from the left again when the screen is full. */
let opened = 0;
for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-window]")) {
  link.addEventListener("click", (event) => {
    const perRow = Math.max(1, Math.floor(screen.availWidth / width));
    const left = (opened % perRow) * width;
    const made = window.open(
      link.href,
      link.target,
      `popup,width=${width},height=${height},left=${left},top=0`,
    );
    if (!made) return;
    event.preventDefault();
    opened += 1;
    made.focus();
  });
}

async function look(): Promise<void> {
  const response = await fetch("/phones/state");
  if (!response.ok) return;
  // The platform is our own origin and says exactly this.
  const cards = (await response.json()) as readonly PhoneCard[];
  for (const card of cards) {
    const row = document.querySelector(`[data-phone="${CSS.escape(card.id)}"]`);
    if (!row) return renew();
    write(row.querySelector(".state"), card.state);
    const unread = row.querySelector<HTMLElement>(".unread");
    write(unread, card.unread);
    if (unread) unread.hidden = card.unread === "";
  }
}

function write(place: Element | null, words: string): void {
  if (place && place.textContent !== words) place.textContent = words;
}

/** A phone made elsewhere: the page is read anew unless somebody is writing a name. */
function renew(): void {
  const name = document.querySelector<HTMLInputElement>("#name");
  if (name?.value === "" && document.activeElement !== name) location.reload();
}

window.setInterval(() => {
  if (!document.hidden) look().catch(() => {});
}, every);
