// Flex text and the spans inside it: words of its own or spans, one of the two.
import { bool, exactly, fine, isAbsent, list, oneOf, optional, problem, wholeNumber } from "../check.ts";
import { anyText } from "../text.ts";
import { colour, fontSize, lineSpacing } from "./measure.ts";
import { align, flex, gravity, place, shrink, tap, type } from "./place.ts";

const font = {
  text: optional(anyText),
  size: fontSize,
  color: colour,
  weight: optional(oneOf("regular", "bold")),
  style: optional(oneOf("normal", "italic")),
  decoration: optional(oneOf("none", "underline", "line-through")),
};

const span = exactly({ type: oneOf("span"), ...font });

export const text = exactly(
  {
    ...place,
    ...font,
    type: type("text"),
    flex,
    align,
    gravity,
    contents: optional(list({ min: 0, max: Number.POSITIVE_INFINITY }, span)),
    adjustMode: shrink,
    scaling: optional(bool),
    wrap: optional(bool),
    lineSpacing,
    maxLines: optional(wholeNumber(0)),
    action: tap,
  },
  (it, at) => {
    const spans = Array.isArray(it.contents) ? it.contents.length : isAbsent(it.contents) ? 0 : 1;
    return isAbsent(it.text) && spans === 0 ? problem(`${at}.text`, "must be specified") : fine;
  },
);
