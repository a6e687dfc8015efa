// A phone and its talk room: who is a friend, what stands in the talk, which menu lies under it.
import { type Instant, plus } from "@kumacari/domain";
import type { Entry, Phone, StoredMenu, TalkMessage } from "./records.ts";
import type { World } from "./world.ts";

const sevenDays = 7 * 86_400_000;

export const isFriend = (phone: Phone): boolean => phone.added && !phone.blocked;

/** LINE delivers to friends, and to people who spoke to the account in the last seven days; never past a block. */
export function receives(phone: Phone, now: Instant): boolean {
  if (phone.blocked) return false;
  return phone.added || (phone.lastSpokeAt !== null && now < plus(phone.lastSpokeAt, sevenDays));
}

/** Message ids count up over the whole platform, as strings of digits. */
export function nextMessageId(world: World): string {
  const number = world.record.nextMessage;
  world.record.nextMessage = number + 1;
  return String(firstMessage + BigInt(number));
}

/** Puts a message at the foot of the talk. */
export function put(
  world: World,
  phone: Phone,
  from: Entry["from"],
  at: Instant,
  message: TalkMessage,
): void {
  phone.talk.push({ n: (phone.talk.at(-1)?.n ?? 0) + 1, from, at, message });
  world.changed(phone.id);
}

/** The person's own menu goes before the account's; a menu is shown only when it has its picture. */
export function shownMenu(world: World, phone: Phone): StoredMenu | undefined {
  if (!isFriend(phone)) return undefined;
  const id = phone.richMenuId ?? world.record.defaultRichMenuId;
  return world.record.richMenus.find((it) => it.menu.richMenuId === id && it.image !== null);
}

const firstMessage = 580_000_000_000_000_000n;
