// Whether somebody is signed in, as far as the server last said; one answer for the whole page.
import type { StaffId } from "@kumacari/domain";
import { createStore } from "../../store.ts";

export type Standing =
  /** Not yet known, or to be asked anew: nothing personal is shown meanwhile. */
  "asking" | "in" | "out";

export const standing = createStore<Standing>("asking");

/** Who was signed in last on this page; tells an ended session from a first visit. */
export const lastIn = createStore<StaffId | undefined>(undefined);

/** What the page says of it, where that is more than that the time is over; it stays until somebody is signed in. */
export const outBecause = createStore<"elsewhere" | undefined>(undefined);

/** Any call answered 「not signed in」: every page closes at once. */
export function sessionGone(why: "not-signed-in" | "elsewhere"): void {
  if (why === "elsewhere") outBecause.set(why);
  standing.set("out");
}

export function sessionProven(id: StaffId): void {
  // First whose it is, so that nobody sees for a moment what the one before had open.
  lastIn.set(id);
  outBecause.set(undefined);
  standing.set("in");
}

/** A page brought back from the browser's memory shows nothing until the server has said who this is. */
export function askWhenBroughtBack(page: Window): void {
  page.addEventListener("pageshow", (event) => {
    if (event.persisted) standing.set("asking");
  });
}
