// What the platform is given instead of taking it: time and chance.
import type { Instant } from "@kumacari/domain";

export type Clock = { now(): Instant };

export type Chance = { bytes(count: number): Uint8Array };
