// What the chooser says about one phone: its standing, and how much waits to be read.
import type { Phone } from "../line/world/records.ts";
import type { PhoneCard } from "./page/view.ts";
import type { Unread } from "./unread.ts";
import { words } from "./words.ts";

export function phoneCard(phone: Phone, unread: Unread): PhoneCard {
  const count = unread.count(phone);
  return { id: phone.id, state: standing(phone), unread: count === 0 ? "" : words.unread(count) };
}

export function standing(phone: Phone): string {
  if (phone.blocked) return words.blocked;
  return phone.added ? words.friend : words.stranger;
}
