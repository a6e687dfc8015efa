// Flex images, icons and videos.
import { linkOnly } from "../action/action.ts";
import { bool, exactly, isObject, oneOf, optional } from "../check.ts";
import { secureUrl } from "../uri.ts";
import { aspectRatio, colour, fontSize, imageSize } from "./measure.ts";
import { align, flex, gravity, place, tap, type } from "./place.ts";

export const image = exactly({
  ...place,
  type: type("image"),
  url: secureUrl,
  flex,
  align,
  gravity,
  size: imageSize,
  aspectRatio,
  aspectMode: optional(oneOf("cover", "fit")),
  backgroundColor: colour,
  animated: optional(bool),
  action: tap,
});

/** Its flex is always 0. */
export const icon = exactly({
  ...place,
  type: type("icon"),
  url: secureUrl,
  size: fontSize,
  scaling: optional(bool),
  aspectRatio,
});

/** Only its own fields: what stands in for it is looked at where components are walked. */
export const video = exactly({
  type: type("video"),
  url: secureUrl,
  previewUrl: secureUrl,
  altContent: (value, at) => (isObject(value) ? [] : [{ message: "invalid property", property: at }]),
  aspectRatio,
  action: optional(linkOnly),
});
