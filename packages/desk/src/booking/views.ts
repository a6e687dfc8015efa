// What pages are shown of booking. Nothing here holds a citizen's name or words.
import type {
  BarrierFree,
  BookingId,
  Day,
  HubId,
  HubPhoto,
  Instant,
  SittingWay,
  StaffId,
  Stage,
  WaitId,
  Week,
} from "@kumacari/domain";

export type HubView = {
  readonly id: HubId;
  readonly name: string;
  readonly ward: string;
  readonly address: string;
  readonly access: string;
  readonly place: { readonly latitude: number; readonly longitude: number };
  readonly hours: string;
  readonly week: Week;
  readonly barrierFree: readonly BarrierFree[];
  /** Those found clean, in the order in which they are shown. */
  readonly photos: readonly Pick<HubPhoto, "id" | "alt" | "width" | "height">[];
};

export type CounsellorView = { readonly id: StaffId; readonly name: string };

/** One beginning: at which hubs and with whom it is free. */
export type SlotView = {
  readonly from: Instant;
  readonly to: Instant;
  readonly hubs: readonly HubId[];
  readonly staff: readonly StaffId[];
};

export type DayView = {
  readonly day: Day;
  readonly closed?: string;
  /** Today, when nothing of it can be freed any more. */
  readonly over?: true;
  readonly slots: readonly SlotView[];
};

export type SlotsView = {
  readonly days: readonly DayView[];
  /** Days before and behind which nothing can be booked. */
  readonly first: Day;
  readonly last: Day;
};

/** What a page needs before it asks for times. */
export type BookingGround = {
  readonly ways: readonly { readonly way: SittingWay; readonly length: number }[];
  readonly hubs: readonly HubView[];
  readonly counsellors: readonly CounsellorView[];
  /** The counsellor one already has. */
  readonly mine?: StaffId;
  /** Minutes before the beginning until which a citizen may change or cancel. */
  readonly changeUntil: number;
};

export type BookingView = {
  readonly id: BookingId;
  readonly way: SittingWay;
  readonly from: Instant;
  readonly to: Instant;
  readonly counsellor: CounsellorView;
  readonly hub?: HubView;
  readonly ticket: string;
  readonly stage: Stage;
  /** Whether the citizen may still change or cancel it. */
  readonly changeable: boolean;
  readonly offerEnds?: Instant;
};

export type WaitView = {
  readonly id: WaitId;
  readonly way: SittingWay;
  readonly hub?: string;
  readonly counsellor?: string;
  readonly first: Day;
  readonly last: Day;
  readonly since: Instant;
};

/** `instead`: the time was taken meanwhile; these are near it. */
export type Reserved =
  | { readonly booked: BookingView }
  | { readonly taken: true; readonly says: string; readonly instead: readonly SlotView[] };
