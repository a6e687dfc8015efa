// The key of one booking on its way: the same until it stands, whatever is chosen meanwhile, so one act never makes two.
import type { Instant, OnceKey } from "@kumacari/domain";
import { onceKey } from "../../wire.ts";

export type Act = { readonly once: OnceKey; readonly change?: Instant | undefined };

/** Takes a kept one, or begins anew. */
export const readAct = (kept: unknown): Act =>
  // It was sealed by this page under this citizen's key, so its shape is ours.
  typeof kept === "object" && kept !== null && "once" in kept ? (kept as Act) : { once: onceKey() };

/** To change a booking and to make one are different acts. */
export const actFor = (kept: Act, change: Instant | undefined): Act =>
  kept.change === change ? kept : { once: onceKey(), change };
