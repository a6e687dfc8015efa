// The views of the inbox: each a part of the open cases.
import { hours } from "./instant.ts";

export const inboxViews = ["all", "watched", "new", "mine", "free", "us", "them"] as const;
export type InboxView = (typeof inboxViews)[number];

/** Whoever waits for us, by how long: upper ends in ms, the last one open. */
export const waitBands: readonly number[] = [hours(1), hours(24), hours(72), Number.POSITIVE_INFINITY];
