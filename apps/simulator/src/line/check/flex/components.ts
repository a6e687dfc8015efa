// Which Flex component may stand where; walked without recursion, for a tree of boxes may be as deep as it likes.
import { byType, type Check, exactly, fine, isObject, type Problem, problem } from "../check.ts";
import { box } from "./box.ts";
import { button } from "./button.ts";
import { colour, space } from "./measure.ts";
import { icon, image, video } from "./pictures.ts";
import { flex, type } from "./place.ts";
import { text } from "./text.ts";

/** Of bubbles: header, body, footer. */
export const boxBlock: Check = (value, at) => walk(byType({ box: blockBox }), value, at);

export const heroBlock: Check = (value, at) => walk(byType({ box: blockBox, image, video }), value, at);

/** LINE: what stands first in a block cannot be taken out of the flow. */
const blockBox: Check = (value, at) => [
  ...box(value, at),
  ...(isObject(value) && value.position === "absolute"
    ? problem(`${at}.position`, "must not be absolute")
    : fine),
];

const separator = exactly({ type: type("separator"), margin: space, color: colour });
const filler = exactly({ type: type("filler"), flex });

const inBox = byType({ box, button, image, text, separator, filler });
const inBaseline = byType({ icon, text, filler });
const insteadOfVideo = byType({ box, image });

type Found = { readonly value: unknown; readonly at: string; readonly allowed: Check };

function walk(allowed: Check, value: unknown, at: string): readonly Problem[] {
  const todo: Found[] = [{ value, at, allowed }];
  const problems: Problem[] = [];
  for (const it of todo) {
    problems.push(...it.allowed(it.value, it.at));
    todo.push(...inside(it));
  }
  return problems;
}

function inside({ value, at }: Found): readonly Found[] {
  if (!isObject(value)) return [];
  if (value.type === "video" && isObject(value.altContent)) {
    return [{ value: value.altContent, at: `${at}.altContent`, allowed: insteadOfVideo }];
  }
  if (value.type !== "box" || !Array.isArray(value.contents)) return [];
  const allowed = value.layout === "baseline" ? inBaseline : inBox;
  return value.contents.map((child: unknown, i) => ({ value: child, at: `${at}.contents[${i}]`, allowed }));
}
