// What leaves this door: an account that takes phrases, and a menu that installs itself. The client beneath stays inside.
import type { LineAccount, LineWatch, Public } from "@kumacari/desk/ports";
import { createLineAccount } from "./account.ts";
import { type Channel, createLineClient } from "./client.ts";
import { type Installed, installRichMenu } from "./rich-menu.ts";
import { richMenu } from "./rich-menu-areas.ts";
import type { Place } from "./say/action.ts";
import { createLineWatch } from "./watch.ts";

export function openAccount(
  channel: Channel,
  place: Place,
  publicWords: () => Promise<Public>,
): LineAccount & LineWatch {
  const client = createLineClient(channel);
  return { ...createLineAccount(client, place, publicWords), ...createLineWatch(client) };
}

/** `image`: the PNG beside this package's sources. Idempotent; throws with LINE's status when LINE does not take it. */
export const openMenu =
  (channel: Channel, place: Place) =>
  (image: Uint8Array<ArrayBuffer>): Promise<Installed> =>
    installRichMenu(createLineClient(channel), richMenu(place), place, image);
