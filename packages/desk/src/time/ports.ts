// What the watch over our clock needs of the world: a reference outside of the house.
import type { Offset } from "./kept.ts";

/** `ahead`: ms ours is ahead of it, true to ± `within` ms. Never throws. */
export interface TimeSource {
  /** `unnamed`: none was set up. `silent`: none answered, or none that may be believed. */
  look(): Promise<Offset | "unnamed" | "silent">;
}
