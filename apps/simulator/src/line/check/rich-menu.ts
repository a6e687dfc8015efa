// A rich menu: its size, the areas inside it, its names.
import { action } from "./action/action.ts";
import {
  bool,
  type Fields,
  fine,
  integer,
  isObject,
  list,
  type Problem,
  problem,
  stated,
  type Whole,
  wholeNumber,
} from "./check.ts";
import { graphemes, text } from "./text.ts";

export const richMenuProblems = (value: unknown): readonly Problem[] => menu(value, "");

const ratio: Whole = ({ width, height }, at) =>
  typeof width === "number" && typeof height === "number" && width / height < 1.45
    ? problem(at, "aspect ratio must be at least 1.45")
    : fine;

const size = stated({ width: integer(800, 2500), height: wholeNumber(250) }, ratio);

const bounds = stated({
  x: wholeNumber(0),
  y: wholeNumber(0),
  width: wholeNumber(1),
  height: wholeNumber(1),
});

const area = stated({ bounds, action: action({ label: { max: 20, needed: false }, also: "rich-menu" }) });

const areasInside: Whole = (it) => {
  const [menuSize, areas] = [it.size, it.areas];
  if (!isObject(menuSize) || !Array.isArray(areas) || areas.length > most) return fine;
  return areas.flatMap((one: unknown, i) =>
    isObject(one) && isObject(one.bounds) && overhangs(one.bounds, menuSize)
      ? problem(`areas[${i}].bounds`, "must be inside of the rich menu")
      : fine,
  );
};

const overhangs = (it: Fields, menuSize: Fields): boolean =>
  sum(it.x, it.width) > sum(menuSize.width) || sum(it.y, it.height) > sum(menuSize.height);

/** NaN, and so in nobody's way, when something is no number: that is a problem of its own. */
const sum = (...values: readonly unknown[]): number =>
  values.reduce<number>((all, it) => all + (typeof it === "number" ? it : Number.NaN), 0);

const most = 20;

const menu = stated(
  {
    size,
    selected: bool,
    name: text(300, graphemes),
    chatBarText: text(14, graphemes),
    areas: list({ min: 0, max: most }, area),
  },
  areasInside,
);
