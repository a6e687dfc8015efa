// Records as pages are shown them. Pure.
import {
  type Booking,
  type BookingRules,
  type Hub,
  type HubId,
  type Instant,
  minutes,
  plus,
  type Staff,
  type StaffId,
  type Wait,
  weekWords,
} from "@kumacari/domain";
import { photosOf } from "../hub/photo/find.ts";
import type { Slot } from "./open-slots.ts";
import type { BookingView, CounsellorView, HubView, SlotView, WaitView } from "./views.ts";

export const hubView = (it: Hub): HubView => ({
  id: it.id,
  name: it.name,
  ward: it.ward,
  address: it.address,
  access: it.access,
  place: it.place,
  hours: weekWords(it.week),
  week: it.week,
  barrierFree: it.barrierFree,
  photos: photosOf(it)
    .filter(({ stage }) => stage === "clean")
    .map(({ id, alt, width, height }) => ({ id, alt, width, height })),
});

export const counsellorView = (staff: readonly Staff[], id: StaffId): CounsellorView => ({
  id,
  name: staff.find((it) => it.id === id)?.displayName ?? "相談員",
});

export const waitView = (
  it: Wait,
  { hubs, staff }: { readonly hubs: readonly Hub[]; readonly staff: readonly Staff[] },
): WaitView => ({
  id: it.id,
  way: it.way,
  ...(it.hub ? { hub: hubs.find(({ id }) => id === it.hub)?.name ?? "拠点" } : {}),
  ...(it.staff ? { counsellor: counsellorView(staff, it.staff).name } : {}),
  first: it.first,
  last: it.last,
  since: it.since,
});

type Shown = {
  readonly hubs: readonly Hub[];
  readonly staff: readonly Staff[];
  readonly rules: Pick<BookingRules, "changeUntil">;
  readonly now: Instant;
};

export function bookingView(it: Booking, { hubs, staff, rules, now }: Shown): BookingView {
  const hub = hubs.find(({ id }) => id === it.hub);
  return {
    id: it.id,
    way: it.way,
    from: it.from,
    to: it.to,
    counsellor: counsellorView(staff, it.staff),
    ...(hub ? { hub: hubView(hub) } : {}),
    ticket: it.ticket,
    stage: it.stage,
    changeable: isChangeable(it, rules, now),
    ...(it.offerEnds === undefined ? {} : { offerEnds: it.offerEnds }),
  };
}

export const isChangeable = (
  { stage, from }: Booking,
  { changeUntil }: Pick<BookingRules, "changeUntil">,
  now: Instant,
): boolean => stage === "booked" && plus(now, minutes(changeUntil)) <= from;

/** Slots that begin at once, as one. */
export function slotViews(
  slots: readonly Slot[],
  hubOf: (slot: Slot) => HubId | undefined,
): readonly SlotView[] {
  const found = new Map<Instant, { from: Instant; to: Instant; hubs: Set<HubId>; staff: Set<StaffId> }>();
  for (const slot of slots) {
    const one = found.get(slot.from) ?? { from: slot.from, to: slot.to, hubs: new Set(), staff: new Set() };
    const hub = hubOf(slot);
    if (hub) one.hubs.add(hub);
    for (const it of slot.staff) one.staff.add(it);
    found.set(slot.from, one);
  }
  return [...found.values()]
    .toSorted((a, b) => a.from - b.from)
    .map((it) => ({ from: it.from, to: it.to, hubs: [...it.hubs], staff: [...it.staff] }));
}
