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

/** The months of the hub that looks: of a closed one what the figures show, of the running one whether it is enough. */
export type HubMonth = {
  readonly hub: HubPublicName;
  /** The running one: `2026-11`. */
  readonly month: string;
  readonly minimum: number;
  /** Absent where the contract asks for so few that it would be a number. */
  readonly reached?: boolean;
  readonly last?: { readonly month: string; readonly held: number | "hidden" };
};
