// Template messages: buttons, confirm, carousel, image carousel.
import { action } from "./action.ts";
import {
  byType,
  type Check,
  fields,
  isObject,
  list,
  oneOf,
  optional,
  type Problem,
  pattern,
  problem,
} from "./check.ts";
import { graphemes, secureUrl, text } from "./text.ts";

const button = action({ label: { max: 20, needed: true } });
const anywhere = action({ label: { max: 20, needed: false } });

const colour = pattern(/^#[0-9a-f]{6}$/i, "invalid color");
const look = {
  imageAspectRatio: optional(oneOf("rectangle", "square")),
  imageSize: optional(oneOf("cover", "contain")),
};
const card = {
  thumbnailImageUrl: optional(secureUrl),
  imageBackgroundColor: optional(colour),
  title: optional(text(40, graphemes)),
  defaultAction: optional(anywhere),
};

/** Text has less room beside a title or a picture. */
const cardText =
  (alone: number, beside: number) =>
  (it: Readonly<Record<string, unknown>>, at: string): readonly Problem[] => {
    const crowded = it.title !== undefined || it.thumbnailImageUrl !== undefined;
    return text(crowded ? beside : alone, graphemes)(it.text, `${at}.text`);
  };

const column = fields({ ...card, actions: list({ min: 1, max: 3 }, button) }, cardText(120, 60));

function sameCount(it: Readonly<Record<string, unknown>>, at: string): readonly Problem[] {
  const columns = Array.isArray(it.columns) ? it.columns : [];
  const counts = columns.map((it) => (isObject(it) && Array.isArray(it.actions) ? it.actions.length : 0));
  const odd = counts.findIndex((count) => count !== counts[0]);
  return odd < 0
    ? []
    : problem(`${at}.columns[${odd}].actions`, "Number of actions must be the same in all columns");
}

export const template: Check = byType({
  buttons: fields({ ...look, ...card, actions: list({ min: 1, max: 4 }, button) }, cardText(160, 60)),
  confirm: fields({ text: text(240, graphemes), actions: list({ min: 2, max: 2 }, button) }),
  carousel: fields({ ...look, columns: list({ min: 1, max: 10 }, column) }, sameCount),
  image_carousel: fields({
    columns: list(
      { min: 1, max: 10 },
      fields({ imageUrl: secureUrl, action: action({ label: { max: 12, needed: false } }) }),
    ),
  }),
});
