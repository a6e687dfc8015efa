// Which hubs suit somebody, and which is near: reckoned here, so that nobody else learns where they are.
import type { BarrierFree } from "@kumacari/domain";
import type { HubView } from "../../hub-card.tsx";

export type Place = HubView["place"];
export type Wish = {
  /** Empty: any ward. */
  readonly ward: string;
  /** All of them must be there. */
  readonly facts: readonly BarrierFree[];
  readonly from?: Place | undefined;
};
export type Found = { readonly hub: HubView; readonly metres?: number };

/** By nearness where a place is known, else as they came. */
export function findHubs(hubs: readonly HubView[], { ward, facts, from }: Wish): readonly Found[] {
  const suited = hubs.filter(
    (it) => (ward === "" || it.ward === ward) && facts.every((fact) => it.barrierFree.includes(fact)),
  );
  if (!from) return suited.map((hub) => ({ hub }));
  return suited
    .map((hub) => ({ hub, metres: metresBetween(from, hub.place) }))
    .toSorted((a, b) => a.metres - b.metres);
}

/** As the crow flies, on a globe (radius 6,371 km); good to half a percent. */
export function metresBetween(a: Place, b: Place): number {
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude));
  const chord = half(a.latitude, b.latitude) + across * half(a.longitude, b.longitude);
  return 2 * 6_371_000 * Math.asin(Math.sqrt(chord));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** `約300m`, `約1.2km`. */
export const distanceWords = (metres: number): string =>
  metres < 950 ? `約${Math.max(1, Math.round(metres / 100)) * 100}m` : `約${(metres / 1000).toFixed(1)}km`;
