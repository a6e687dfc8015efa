// A rich menu and its picture: sizes, areas inside the picture, names, and a picture of exactly that size.
import { action } from "./action.ts";
import { bool, fields, fine, integer, isObject, list, type Problem, problem } from "./check.ts";
import { graphemes, text } from "./text.ts";

const size = fields({ width: integer(800, 2500), height: integer(250, 1_000_000) }, (it, at) =>
  Number(it.width) / Number(it.height) < 1.45 ? problem(at, "aspect ratio must be at least 1.45") : fine,
);

const bounds = fields({
  x: integer(0, 2500),
  y: integer(0, 2500),
  width: integer(1, 2500),
  height: integer(1, 2500),
});

const area = fields({ bounds, action: action({ label: { max: 20, needed: false }, also: "rich-menu" }) });

const menu = fields(
  {
    size,
    selected: bool,
    name: text(300, graphemes),
    chatBarText: text(14, graphemes),
    areas: list({ min: 0, max: 20 }, area),
  },
  areasInside,
);

export const richMenuProblems = (value: unknown): readonly Problem[] => menu(value, "");

function areasInside(it: Readonly<Record<string, unknown>>): readonly Problem[] {
  const [whole, areas] = [it.size, it.areas];
  if (!isObject(whole) || !Array.isArray(areas)) return fine;
  return areas.flatMap((area, i) => {
    const b = isObject(area) && isObject(area.bounds) ? area.bounds : {};
    const out =
      Number(b.x) + Number(b.width) > Number(whole.width) ||
      Number(b.y) + Number(b.height) > Number(whole.height);
    return out ? problem(`areas[${i}].bounds`, "must be inside of the rich menu") : fine;
  });
}
