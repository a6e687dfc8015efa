// Reads so many senseless bodies: none may throw, and no sound event in one may be lost.
import { office as flow } from "@kumacari/conversation";
import { instant } from "@kumacari/domain";
import { hear } from "@kumacari/line/hear";
import { fuzzed } from "./bodies.ts";
import { chanceOf } from "./chance.ts";

const now = instant(1_795_000_001_000);

/** Throws at the first that is lost. */
export function readMany(count: number): { readonly valid: number; readonly refused: number } {
  const chance = chanceOf(20261122);
  let [valid, refused] = [0, 0];
  for (let n = 0; n < count; n += 1) {
    const { body, valid: wanted } = fuzzed(chance);
    const heard = hear(body, flow, now);
    if (!heard.ok) {
      refused += 1;
      if (wanted) throw new Error(`the ${n}th body was refused: ${heard.error}`);
      continue;
    }
    if (!wanted) continue;
    const ids = new Set(heard.value.events.map((it) => String(it.heard.id)));
    const lost = wanted.filter((it) => !ids.has(it.webhookEventId));
    if (lost.length > 0) throw new Error(`the ${n}th body lost an event of type ${lost[0]?.type}`);
    valid += wanted.length;
  }
  return { valid, refused };
}
