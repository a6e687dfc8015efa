// What the office has laid down for booking and answering: lengths, notice, limits; its own record, or these until it has one.
import type { Day, Week } from "./window.ts";

export const sittingWays = { hub: "対面（拠点）", online: "オンライン", phone: "電話" } as const;
export type SittingWay = keyof typeof sittingWays;
export const isSittingWay = (it: string): it is SittingWay => Object.hasOwn(sittingWays, it);

export type BookingRules = {
  readonly id: "office";
  /** Minutes of a sitting, way by way. */
  readonly length: Readonly<Record<SittingWay, number>>;
  /** Minutes after a sitting in which counsellor and table stay free: for the notes, and for running over. */
  readonly buffer: number;
  /** Sittings begin at multiples of so many minutes of the day. */
  readonly step: number;
  /** Minutes: nothing is booked that begins sooner. */
  readonly notice: number;
  /** Days ahead that can be booked. */
  readonly horizon: number;
  /** Minutes before the beginning until which a citizen may change or cancel. */
  readonly changeUntil: number;
  /** Sittings to come that one citizen may hold at once. */
  readonly atOnce: number;
  /** Minutes, while people are up, for which a freed time is held for whoever waits. */
  readonly offer: number;
  /** Closed on the national holidays (国民の祝日に関する法律). */
  readonly holidays: boolean;
  /** Further days on which nobody sits: the turn of the year, works in the building. */
  readonly closed: readonly Day[];
  /** When somebody answers, Sunday first. Absent, as is the next, where it was laid down before there was a clock. */
  readonly hours?: Week;
  /** Minutes of those hours within which a new case is answered. */
  readonly firstAnswer?: number;
  /** The last day of the contract, until which the records are kept here. Absent: not laid down. */
  readonly contractEnd?: Day;
  readonly version: number;
};

const daily = [{ from: 8 * 60 + 30, to: 17 * 60 + 15 }];

/** Version 0: nothing was laid down yet. The hours are those of the city's offices; eight of them are about a day. */
export const firstRules = {
  id: "office",
  length: { hub: 50, online: 50, phone: 30 },
  buffer: 10,
  step: 30,
  notice: 180,
  horizon: 28,
  changeUntil: 120,
  atOnce: 2,
  offer: 120,
  holidays: true,
  closed: [],
  hours: [[], daily, daily, daily, daily, daily, []],
  firstAnswer: 8 * 60,
  version: 0,
} as const satisfies BookingRules;

/**
 * What one citizen may hold of the time to come, whoever books it: sittings, and places on the waiting list. All of it can be
 * given up in the transaction that ends its ground.
 */
export const heldAtMost = { sittings: 20, waits: 3 } as const;

/** Minutes after its beginning from which it may be said that nobody came: people are late. */
export const absentAfter = 10;

/** What may be laid down, in the same units. */
export const ruleBounds = {
  length: [10, 180],
  buffer: [0, 60],
  step: [5, 60],
  notice: [0, 7 * 24 * 60],
  horizon: [1, 90],
  changeUntil: [0, 7 * 24 * 60],
  atOnce: [1, 5],
  offer: [10, 24 * 60],
  firstAnswer: [30, 40 * 60],
} as const;
