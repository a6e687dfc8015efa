// All that a hub is ever shown: times, tickets, tables, the counsellors' public names. A test reads these types (clause ツ d).
import type { HubPublicName, Instant } from "@kumacari/domain";

/** What a hub may see of a sitting, and say of it. */
export const hubStages = {
  booked: "これから",
  arrived: "到着",
  started: "面談中",
  ended: "終了",
  absent: "来られなかった",
} as const;
export type HubStage = keyof typeof hubStages;
export const isHubStage = (it: string): it is HubStage => Object.hasOwn(hubStages, it);

export type HubSitting = {
  /** Called out instead of a name; one of its kind at this hub on this day. */
  readonly ticket: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly table: string;
  readonly counsellor: string;
  readonly stage: HubStage;
};

export type HubDay = {
  readonly hub: HubPublicName;
  readonly day: string;
  readonly now: Instant;
  /** In order of time. */
  readonly sittings: readonly HubSitting[];
};

/** A month of a hub in numbers; fewer than ten are told as such, never counted out. */
export type HubSheet = {
  readonly hub: HubPublicName;
  readonly month: string;
  readonly minimum: number;
  readonly held: number | "under-ten";
  readonly absent: number | "under-ten";
  /** Whether as many were held as the contract asks for at least: it must be told also where that is fewer than ten. */
  readonly met: boolean;
};
