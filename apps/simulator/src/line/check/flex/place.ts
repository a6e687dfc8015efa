// What Flex components have in common: where they stand, how they are aligned, what a tap does.
import { action } from "../action/action.ts";
import { oneOf, optional, wholeNumber } from "../check.ts";
import { offset, space } from "./measure.ts";

export const place = {
  margin: space,
  position: optional(oneOf("relative", "absolute")),
  offsetTop: offset,
  offsetBottom: offset,
  offsetStart: offset,
  offsetEnd: offset,
};

export const flex = optional(wholeNumber(0));

export const align = optional(oneOf("start", "center", "end"));
export const gravity = optional(oneOf("top", "center", "bottom"));
export const shrink = optional(oneOf("shrink-to-fit"));

/** Of all but buttons: its label is not shown. */
export const tap = optional(action({ label: { max: 40, needed: false } }));

export const type = (name: string) => oneOf(name);
