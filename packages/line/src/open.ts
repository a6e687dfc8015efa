// What leaves this door: an account that takes phrases, and a menu that installs itself. The client beneath stays inside.
import type { LineAccount } from "@kumacari/desk/ports";
import { createLineAccount } from "./account.ts";
import { type Channel, createLineClient } from "./client.ts";
import { type Installed, installRichMenu } from "./rich-menu.ts";
import { richMenu } from "./rich-menu-areas.ts";
import type { Place } from "./say/action.ts";

export const openAccount = (channel: Channel, place: Place): LineAccount =>
  createLineAccount(createLineClient(channel), place);

/** `image`: the PNG beside this package's sources. Idempotent; throws with LINE's status when LINE does not take it. */
export const openMenu =
  (channel: Channel, place: Place) =>
  (image: Uint8Array<ArrayBuffer>): Promise<Installed> =>
    installRichMenu(createLineClient(channel), richMenu(place), image);
