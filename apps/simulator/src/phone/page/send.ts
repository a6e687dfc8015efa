// Tells the platform what the person does, and shows one sentence when it cannot be done.
import { find } from "./element.ts";
import { isLoose, textOf } from "./read.ts";
import type { Loose } from "./view.ts";
import { words } from "./words.ts";

const phone = document.body.dataset.phone ?? "";

/** True when the platform took it. */
export async function send(act: Loose): Promise<boolean> {
  try {
    const response = await fetch(`/_sim/phone/${encodeURIComponent(phone)}/do`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(act),
    });
    if (response.ok) return true;
    const answer: unknown = await response.json();
    toast((isLoose(answer) && textOf(answer, "message")) || words.failed);
  } catch {
    toast(words.failed);
  }
  return false;
}

let hide = 0;

export function toast(sentence: string): void {
  const place = find("toast", HTMLElement);
  place.textContent = sentence;
  clearTimeout(hide);
  hide = window.setTimeout(() => {
    place.textContent = "";
  }, 6_000);
}
