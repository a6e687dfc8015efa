// Brings accepted messages to a phone: each gets its id; a phone that does not receive never sees them.
import { jstDay } from "@kumacari/domain";
import type { Message } from "../check/message.ts";
import type { Ground } from "../ground.ts";
import { secretText } from "../world/ids.ts";
import type { Phone } from "../world/records.ts";
import { nextMessageId, put, receives } from "../world/talk.ts";

export type SentMessages = {
  readonly sentMessages: readonly { readonly id: string; readonly quoteToken: string }[];
};

export function deliver(ground: Ground, phone: Phone, messages: readonly Message[]): SentMessages {
  const { world, clock, chance } = ground;
  const now = clock.now();
  const sentMessages = messages.map((message) => {
    const id = nextMessageId(world);
    if (receives(phone, now)) put(world, phone, "account", now, { ...message, id });
    return { id, quoteToken: secretText(chance) };
  });
  ground.loading.end(phone.id);
  world.changed(phone.id);
  return { sentMessages };
}

/** False when the month's messages are used up; LINE counts recipients, not messages, and nobody who blocks. */
export function countOne(ground: Ground, phone: Phone): boolean {
  const { world, clock, options } = ground;
  const now = clock.now();
  const month = jstDay(now).slice(0, 7);
  const used = world.record.sentThisMonth;
  if (used.month !== month) world.record.sentThisMonth = { month, count: 0 };
  if (!receives(phone, now)) return true;
  if (world.record.sentThisMonth.count >= (options.monthlyQuota ?? plan)) return false;
  world.record.sentThisMonth.count += 1;
  return true;
}

/** Messages a month of LINE's standard plan. */
export const plan = 30_000;
