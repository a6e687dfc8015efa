// Flex boxes: only their own fields; what stands in them is looked at where components are walked.
import { byType, type Check, exactly, fine, list, oneOf, optional, pattern, problem } from "../check.ts";
import { borderWidth, colour, extent, hexColour, padding, space } from "./measure.ts";
import { flex, place, tap, type } from "./place.ts";

const angle: Check = (value, at) => {
  const [, degrees] = typeof value === "string" ? (/^(\d+(?:\.\d+)?)deg$/.exec(value) ?? []) : [];
  return degrees !== undefined && Number(degrees) < 360 ? fine : problem(at, "invalid angle");
};

const background = byType({
  linearGradient: exactly({
    type: type("linearGradient"),
    angle,
    startColor: hexColour,
    endColor: hexColour,
    centerColor: colour,
    centerPosition: optional(pattern(/^(100(\.0+)?|\d{1,2}(\.\d+)?)%$/, "invalid centerPosition")),
  }),
});

export const box: Check = exactly({
  ...place,
  type: type("box"),
  flex,
  layout: oneOf("horizontal", "vertical", "baseline"),
  contents: list({ min: 0, max: Number.POSITIVE_INFINITY }, () => fine),
  spacing: space,
  paddingAll: padding,
  paddingTop: padding,
  paddingBottom: padding,
  paddingStart: padding,
  paddingEnd: padding,
  backgroundColor: colour,
  background: optional(background),
  borderColor: colour,
  borderWidth,
  cornerRadius: space,
  width: extent,
  maxWidth: extent,
  height: extent,
  maxHeight: extent,
  justifyContent: optional(
    oneOf("center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"),
  ),
  alignItems: optional(oneOf("center", "flex-start", "flex-end")),
  action: tap,
});
