// Flex buttons, the one component whose label a person must read.
import { action } from "../action/action.ts";
import { bool, exactly, oneOf, optional } from "../check.ts";
import { colour } from "./measure.ts";
import { flex, gravity, place, shrink, type } from "./place.ts";

export const button = exactly({
  ...place,
  type: type("button"),
  action: action({ label: { max: 40, needed: true } }),
  flex,
  gravity,
  height: optional(oneOf("sm", "md")),
  style: optional(oneOf("primary", "secondary", "link")),
  color: colour,
  adjustMode: shrink,
  scaling: optional(bool),
});
