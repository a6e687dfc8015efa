// Template messages: buttons, confirm, carousel, image carousel.
import { action } from "../action/action.ts";
import { byType, type Check, fields, list } from "../check.ts";
import { graphemes, text } from "../text.ts";
import { secureUrl } from "../uri.ts";
import { button, cardOf, look } from "./card.ts";
import { carousel } from "./carousel.ts";

export const template: Check = byType({
  buttons: cardOf({ actions: 4, text: { alone: 160, beside: 60 } }, look),
  confirm: fields({ text: text(240, graphemes), actions: list({ min: 2, max: 2 }, button) }),
  carousel,
  image_carousel: fields({
    columns: list(
      { min: 1, max: 10 },
      fields({ imageUrl: secureUrl, action: action({ label: { max: 12, needed: false } }) }),
    ),
  }),
});
