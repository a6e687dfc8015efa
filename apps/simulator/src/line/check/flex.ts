// Flex messages: bubbles of at most 30 KB, carousels of at most 50 KB and 12 bubbles, and nothing LINE has no name for.
import { action } from "./action.ts";
import {
  bool,
  byType,
  type Check,
  exactly,
  fine,
  integer,
  later,
  list,
  oneOf,
  optional,
  pattern,
  problem,
} from "./check.ts";
import { secureUrl, text, uri } from "./text.ts";

const kilobyte = 1024;

export const flexContents: Check = (value, at) => {
  const bytes = new TextEncoder().encode(JSON.stringify(value) ?? "").byteLength;
  const bubbleOnly = byType({ bubble, carousel })(value, at);
  const limit = isCarousel(value) ? 50 : 30;
  return bytes > limit * kilobyte
    ? [...bubbleOnly, ...problem(at, `Size must be at most ${limit} KB`)]
    : bubbleOnly;
};

const isCarousel = (value: unknown): boolean =>
  typeof value === "object" && value !== null && "type" in value && value.type === "carousel";

const colour = pattern(/^#[0-9a-f]{6}([0-9a-f]{2})?$/i, "invalid color");
const named = (...names: readonly string[]) =>
  pattern(new RegExp(`^(${names.join("|")}|-?\\d+(\\.\\d+)?(px|%))$`), "invalid size");
const space = named("none", "xs", "sm", "md", "lg", "xl", "xxl");
const sizes = ["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl", "full"];
const tap = optional(action({ label: { max: 40, needed: false } }));

const place = {
  type: oneOf("box", "button", "image", "video", "icon", "text", "span", "separator", "filler", "spacer"),
  flex: optional(integer(0, 1_000_000)),
  margin: optional(space),
  position: optional(oneOf("relative", "absolute")),
  offsetTop: optional(space),
  offsetBottom: optional(space),
  offsetStart: optional(space),
  offsetEnd: optional(space),
};
const alignment = {
  align: optional(oneOf("start", "center", "end")),
  gravity: optional(oneOf("top", "center", "bottom")),
};
const font = {
  size: optional(named(...sizes)),
  scaling: optional(bool),
  color: optional(colour),
  weight: optional(oneOf("regular", "bold")),
  style: optional(oneOf("normal", "italic")),
  decoration: optional(oneOf("none", "underline", "line-through")),
};

const span = exactly({ type: oneOf("span"), text: text(5000), ...font });

const textComponent = exactly(
  {
    ...place,
    ...alignment,
    ...font,
    text: optional(text(5000)),
    contents: optional(list({ min: 1, max: 1000 }, span)),
    adjustMode: optional(oneOf("shrink-to-fit")),
    wrap: optional(bool),
    lineSpacing: optional(space),
    maxLines: optional(integer(0, 1_000_000)),
    action: tap,
  },
  (it, at) =>
    it.text === undefined && it.contents === undefined ? problem(`${at}.text`, "must be specified") : fine,
);

const padding = Object.fromEntries(
  ["All", "Top", "Bottom", "Start", "End"].map((side) => [`padding${side}`, optional(space)]),
);
const width = optional(pattern(/^\d+(\.\d+)?(px|%)$/, "invalid size"));

const box: Check = exactly({
  ...place,
  ...padding,
  layout: oneOf("horizontal", "vertical", "baseline"),
  contents: list(
    { min: 0, max: 1000 },
    later(() => component),
  ),
  spacing: optional(space),
  backgroundColor: optional(colour),
  background: optional(() => fine),
  borderColor: optional(colour),
  borderWidth: optional(named("none", "light", "normal", "medium", "semi-bold", "bold")),
  cornerRadius: optional(space),
  width,
  maxWidth: width,
  height: width,
  maxHeight: width,
  justifyContent: optional(
    oneOf("center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"),
  ),
  alignItems: optional(oneOf("center", "flex-start", "flex-end")),
  action: tap,
});

const picture = { aspectRatio: optional(pattern(/^\d+(\.\d+)?:\d+(\.\d+)?$/, "invalid aspectRatio")) };

const image = exactly({
  ...place,
  ...alignment,
  ...picture,
  url: secureUrl,
  size: optional(named(...sizes)),
  aspectMode: optional(oneOf("cover", "fit")),
  backgroundColor: optional(colour),
  animated: optional(bool),
  action: tap,
});

const button = exactly({
  ...place,
  gravity: alignment.gravity,
  action: action({ label: { max: 40, needed: true } }),
  height: optional(oneOf("sm", "md")),
  style: optional(oneOf("primary", "secondary", "link")),
  color: optional(colour),
  adjustMode: optional(oneOf("shrink-to-fit")),
  scaling: optional(bool),
});

const component: Check = byType({
  box,
  text: textComponent,
  image,
  button,
  separator: exactly({ type: place.type, margin: place.margin, color: optional(colour) }),
  icon: exactly({
    ...place,
    ...picture,
    url: secureUrl,
    size: optional(named(...sizes)),
    scaling: optional(bool),
  }),
  filler: exactly({ type: place.type, flex: place.flex }),
  spacer: exactly({ type: place.type, size: optional(space) }),
});

const video = exactly({
  ...picture,
  type: oneOf("video"),
  url: uri(2000, "https"),
  previewUrl: secureUrl,
  altContent: later(() => component),
  action: tap,
});

const style = exactly({
  backgroundColor: optional(colour),
  separator: optional(bool),
  separatorColor: optional(colour),
});

const bubble = exactly({
  type: oneOf("bubble"),
  size: optional(oneOf("nano", "micro", "deca", "hecto", "kilo", "mega", "giga")),
  direction: optional(oneOf("ltr", "rtl")),
  header: optional(byType({ box })),
  hero: optional(byType({ box, image, video })),
  body: optional(byType({ box })),
  footer: optional(byType({ box })),
  styles: optional(
    exactly({
      header: optional(style),
      hero: optional(style),
      body: optional(style),
      footer: optional(style),
    }),
  ),
  action: tap,
});

const carousel = exactly({
  type: oneOf("carousel"),
  contents: list({ min: 1, max: 12 }, byType({ bubble })),
});
