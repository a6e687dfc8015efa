// The month's counted messages: how many are gone, and what happens when none is left.
import { button, element } from "../element.ts";
import { exhaustBody, isUsedUp, refillBody } from "./quota-memory.ts";
import { type Act, type Section, section } from "./section.ts";
import type { Settings } from "./state.ts";
import { words } from "./words.ts";

export function quotaSection(act: Act): Section {
  let quota: Settings["quota"] | undefined;
  const count = element("p", { class: "waiting" });
  const exhaust = button(words.exhaust, () => {
    if (!quota) return;
    void act([{ method: "POST", path: "quota", body: exhaustBody(quota) }], words.exhausted);
  });
  const refill = button(words.refill, () => {
    const body = quota ? refillBody(quota) : undefined;
    if (body) void act([{ method: "POST", path: "quota", body }], words.refilled);
  });
  return {
    node: section(words.quotaTitle, count, element("div", { class: "row" }, exhaust, refill)),
    show({ settings }) {
      quota = settings.quota;
      count.textContent = words.quotaState(quota.used, quota.limit);
      const gone = isUsedUp(quota);
      count.classList.toggle("some", gone);
      exhaust.hidden = gone;
      refill.hidden = !gone;
    },
  };
}
