// What one phone shows now: sent whole to its page at every change.
import { type Instant, toJst } from "@kumacari/domain";
import type { Ground } from "../line/ground.ts";
import type { Phone, RichMenu, StoredMenu } from "../line/world/records.ts";
import { shownMenu } from "../line/world/talk.ts";
import type { MenuView, PhoneView } from "./page/view.ts";

/** Older messages stay in the record; a phone draws this many. */
const drawn = 200;

export function viewOf(ground: Ground, phone: Phone): PhoneView {
  const menu = shownMenu(ground.world, phone);
  return {
    added: phone.added,
    blocked: phone.blocked,
    loading: stillLoading(ground.loading.until(phone.id), ground.clock.now()),
    standby: ground.trouble.standby,
    talk: phone.talk.slice(-drawn).map(({ n, from, at, message }) => ({ n, from, at: toJst(at), message })),
    menu: menu ? menuView(menu) : null,
  };
}

const stillLoading = (until: Instant | undefined, now: Instant): number =>
  until === undefined || until <= now ? 0 : until - now;

function menuView({ menu }: StoredMenu): MenuView {
  const { richMenuId, size, selected, chatBarText } = menu;
  return {
    id: richMenuId,
    image: `/rich-menu/${richMenuId}`,
    size,
    selected,
    chatBarText,
    areas: menu.areas.map(({ bounds, action }) => ({ bounds, action, label: areaLabel(action) })),
  };
}

function areaLabel(action: RichMenu["areas"][number]["action"]): string {
  const said = [action.label, action.text, action.displayText, action.uri, action.data];
  return said.find((it) => typeof it === "string") ?? action.type;
}
