// People do things with their phones, and the bot hears of all of them in one webhook body.
import { ok, type Result } from "@kumacari/domain";
import type { Ground } from "../ground.ts";
import type { Phone } from "../world/records.ts";
import type { Act } from "./act.ts";
import { type Happening, happen, type Performed } from "./happen.ts";

export type Deed = { readonly phone: Phone; readonly act: Act };

/** The first that cannot be done ends it, and those before it are sent. */
export function perform(ground: Ground, deeds: readonly Deed[]): Result<readonly Performed[], string> {
  const done: Happening[] = [];
  for (const { phone, act } of deeds) {
    const happened = happen(ground, phone, act);
    if (!happened.ok) {
      if (done.length > 0) ground.webhooks.send(done.map((it) => it.event));
      return happened;
    }
    done.push(happened.value);
  }
  ground.webhooks.send(done.map((it) => it.event));
  return ok(done.map((it) => it.performed));
}
