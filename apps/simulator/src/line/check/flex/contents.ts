// Flex messages: bubbles of at most 30 KB, carousels of at most 50 KB and 12 bubbles of one width.
import {
  byType,
  type Check,
  exactly,
  fine,
  isObject,
  list,
  type Problem,
  problem,
  type Whole,
} from "../check.ts";
import { everything, weigh } from "../weigh.ts";
import { bubble, bubbleOfCarousel } from "./bubble.ts";
import { type } from "./place.ts";

export const flexContents: Check = (value, at) => {
  const found = container(value, at);
  return found.length > 0 ? found : animated(value, at);
};

/** Too much is not looked into: it may be anything. */
const within =
  (kilobytes: number, check: Check): Check =>
  (value, at) =>
    weigh(value).bytes > kilobytes * 1024
      ? problem(at, `Size must be at most ${kilobytes} KB`)
      : check(value, at);

const sameWidth: Whole = (it, at) => {
  const sizes = Array.isArray(it.contents)
    ? it.contents.map((one: unknown) => (isObject(one) ? (one.size ?? "mega") : "mega"))
    : [];
  const odd = sizes.findIndex((size) => size !== sizes[0]);
  return odd < 0 ? fine : problem(`${at}.contents[${odd}].size`, "must be the same in all bubbles");
};

const carousel = exactly(
  {
    type: type("carousel"),
    contents: list({ min: 1, max: 12 }, byType({ bubble: within(30, bubbleOfCarousel) })),
  },
  sameWidth,
);

const container = byType({ bubble: within(30, bubble), carousel: within(50, carousel) });

const most = 10;

function animated(value: unknown, at: string): readonly Problem[] {
  let moving = 0;
  for (const { value: it } of everything(value)) {
    if (isObject(it) && it.type === "image" && it.animated === true) moving += 1;
  }
  return moving > most ? problem(at, `animated images must be at most ${most}`) : fine;
}
