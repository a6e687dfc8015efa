// A new person with a phone, who is no friend of the account yet.
import type { Chance } from "../ports.ts";
import { userId } from "./ids.ts";
import type { Phone } from "./records.ts";
import type { World } from "./world.ts";

export type NewPhone = { readonly name: string; readonly id?: string; readonly userId?: string };

/** An id that is already taken answers the phone that has it: a town may seed twice. */
export function addPhone(world: World, chance: Chance, asked: NewPhone): Phone {
  const known = asked.id === undefined ? undefined : world.phone(asked.id);
  if (known) return known;
  const phone: Phone = {
    id: asked.id ?? freeId(world),
    userId: asked.userId ?? userId(chance),
    name: asked.name,
    added: false,
    blocked: false,
    lastSpokeAt: null,
    richMenuId: null,
    talk: [],
  };
  world.add(phone);
  world.changed(phone.id);
  return phone;
}

function freeId(world: World): string {
  for (;;) {
    const id = `p${world.record.nextPhone}`;
    world.record.nextPhone += 1;
    if (!world.phone(id)) return id;
  }
}
