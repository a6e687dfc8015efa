// A Flex bubble: four blocks, their styles, a size; a film only at its head, in a bubble wide enough and standing alone.
import {
  bool,
  type Check,
  exactly,
  fine,
  isAbsent,
  isObject,
  oneOf,
  optional,
  problem,
  type Whole,
} from "../check.ts";
import { boxBlock, heroBlock } from "./components.ts";
import { colour } from "./measure.ts";
import { tap, type } from "./place.ts";

const style = optional(
  exactly({ backgroundColor: colour, separator: optional(bool), separatorColor: colour }),
);

const spec = {
  type: type("bubble"),
  size: optional(oneOf("nano", "micro", "deca", "hecto", "kilo", "mega", "giga")),
  direction: optional(oneOf("ltr", "rtl")),
  header: optional(boxBlock),
  hero: optional(heroBlock),
  body: optional(boxBlock),
  footer: optional(boxBlock),
  styles: optional(exactly({ header: style, hero: style, body: style, footer: style })),
  action: tap,
};

const hasVideo = (hero: unknown): boolean => isObject(hero) && hero.type === "video";

const roomForVideo: Whole = (it, at) =>
  hasVideo(it.hero) && !(isAbsent(it.size) || ["kilo", "mega", "giga"].some((size) => size === it.size))
    ? problem(`${at}.size`, "video needs a bubble of kilo, mega or giga")
    : fine;

export const bubble: Check = exactly(spec, roomForVideo);

export const bubbleOfCarousel: Check = exactly(spec, (it, at) =>
  hasVideo(it.hero) ? problem(`${at}.hero`, "video cannot be used in a carousel") : fine,
);
