// A hub (拠点): a shop or office that lends a table. Everything here is public.
import type { Week } from "./booking/window.ts";
import type { HubPhoto } from "./hub-photo.ts";
import type { Instant } from "./instant.ts";
import type { HubId, StaffId } from "./names.ts";
import type { GeoPoint } from "./ward.ts";

declare const hubNameBrand: unique symbol;
/** A hub's public name: one of the few things LINE may be told. */
export type HubPublicName = string & { readonly [hubNameBrand]: true };

/** What somebody with a wheelchair, a stick, a child or poor sight wants to know beforehand. */
export const barrierFree = {
  step: "入口に段差がない",
  lift: "エレベーターがある",
  toilet: "多機能トイレがある",
  wheelchair: "車いすで席まで行ける",
  parking: "車いす用の駐車場がある",
  stroller: "ベビーカーで入れる",
  writing: "筆談ができる",
  dog: "補助犬と入れる",
} as const;
export type BarrierFree = keyof typeof barrierFree;

export type Hub = {
  readonly id: HubId;
  readonly name: HubPublicName;
  readonly ward: string;
  readonly address: string;
  readonly access: string;
  readonly place: GeoPoint;
  /** When its tables are lent, Sunday first. */
  readonly week: Week;
  readonly barrierFree: readonly BarrierFree[];
  /** In the order in which they are shown; absent: it never had one. */
  readonly photos?: readonly HubPhoto[];
  /** Sittings a month the contract asks for at least. */
  readonly minimum: number;
  /** Shown nowhere and booked no more once closed. */
  readonly state: "open" | "closed";
  readonly version: number;
};

/** The QR poster that hangs there: of all that were ever printed, only those of this serial open something. */
export type Poster = {
  readonly hub: HubId;
  readonly serial: number;
  readonly since: Instant;
  readonly by: StaffId;
  readonly version: number;
};

export const hubPublicName = (text: string): HubPublicName => text as HubPublicName;
