// Brings accepted messages to a phone: each gets its id; a phone that does not receive never sees them.
import type { Message } from "../../check/message.ts";
import type { Ground } from "../../ground.ts";
import { secretText } from "../../world/ids.ts";
import type { Phone } from "../../world/records.ts";
import { nextMessageId, put, receives } from "../../world/talk.ts";

export type SentMessages = {
  readonly sentMessages: readonly { readonly id: string; readonly quoteToken?: string }[];
};

/** Sounds and places cannot be quoted. */
const unquotable = new Set(["audio", "location"]);

export function deliver(ground: Ground, phone: Phone, messages: readonly Message[]): SentMessages {
  const { world, clock, chance } = ground;
  const now = clock.now();
  const received = receives(phone, now);
  const sentMessages = messages.map((message) => {
    const id = nextMessageId(world);
    if (received) put(world, phone, "account", now, { ...message, id });
    return unquotable.has(message.type) ? { id } : { id, quoteToken: secretText(chance) };
  });
  ground.loading.end(phone.id);
  world.changed(phone.id);
  return { sentMessages };
}
