// A person taps an area that switches menus: from then on the phone shows the menu that bears this alias.
import type { Ground } from "../../ground.ts";
import type { Phone } from "../../world/records.ts";
import { isFriend } from "../../world/talk.ts";

/** Words of `postback.params.status`; LINE tells the bot of the tap whichever it is. */
export type MenuSwitch = "SUCCESS" | "RICHMENU_ALIAS_ID_NOTFOUND" | "RICHMENU_NOTFOUND" | "FAILED";

/** The switched menu is this person's own from now on, as if the account had linked it. */
export function switchMenu(ground: Pick<Ground, "world">, phone: Phone, richMenuAliasId: string): MenuSwitch {
  const { world } = ground;
  const { record } = world;
  if (!isFriend(phone)) return "FAILED";
  const alias = record.richMenuAliases.find((it) => it.richMenuAliasId === richMenuAliasId);
  if (!alias) return "RICHMENU_ALIAS_ID_NOTFOUND";
  const found = record.richMenus.find((it) => it.menu.richMenuId === alias.richMenuId);
  if (!found) return "RICHMENU_NOTFOUND";
  if (!found.image) return "FAILED";
  phone.richMenuId = found.menu.richMenuId;
  world.changed(phone.id);
  return "SUCCESS";
}
