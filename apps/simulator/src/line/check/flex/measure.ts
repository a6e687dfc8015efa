// Flex's words for colours, ratios and lengths: a step of a scale, pixels, or a share where LINE has one.
import { type Check, fine, optional, pattern, problem } from "../check.ts";

const amount = "\\d+(\\.\\d+)?";

const length = (names: readonly string[], ...written: readonly string[]): Check =>
  optional(pattern(new RegExp(`^(${[...names, ...written].join("|")})$`), "invalid size"));

const [px, share] = [`${amount}px`, `${amount}%`];
const steps = ["none", "xs", "sm", "md", "lg", "xl", "xxl"];
const fonts = ["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"];

/** Margins, spacings, round corners. */
export const space = length(steps, px);
export const padding = length(steps, px, share);
/** The one length that may be negative. */
export const offset = length(steps, `-?${px}`, `-?${share}`);
export const extent = length([], px, share);
export const lineSpacing = length([], px);
export const fontSize = length(fonts, px);
export const imageSize = length([...fonts, "full"], px, share);
export const borderWidth = length(["none", "light", "normal", "medium", "semi-bold", "bold"], px);

export const hexColour = pattern(/^#[0-9a-f]{6}([0-9a-f]{2})?$/i, "invalid color");
export const colour = optional(hexColour);

/** Width to height, each 1 to 100,000, at most three times as high as wide. */
export const aspectRatio: Check = optional((value, at) => {
  const shape = new RegExp(`^${amount}:${amount}$`);
  if (typeof value !== "string" || !shape.test(value)) return problem(at, "invalid aspectRatio");
  const [width = 0, height = 0] = value.split(":").map(Number);
  const within = [width, height].every((it) => it >= 1 && it <= 100_000) && height <= width * 3;
  return within ? fine : problem(at, "invalid aspectRatio");
});
