// The card of buttons and carousels: a picture, a title, a text that has less room beside them, and buttons.
import { action } from "../action/action.ts";
import { type Check, fields, isAbsent, list, oneOf, optional, pattern } from "../check.ts";
import { graphemes, text } from "../text.ts";
import { secureUrl } from "../uri.ts";

export const button = action({ label: { max: 20, needed: true } });

export const look = {
  imageAspectRatio: optional(oneOf("rectangle", "square")),
  imageSize: optional(oneOf("cover", "contain")),
};

type Room = {
  readonly actions: number;
  readonly text: { readonly alone: number; readonly beside: number };
};

export const cardOf = (room: Room, more: Readonly<Record<string, Check>> = {}): Check =>
  fields(
    {
      ...more,
      thumbnailImageUrl: optional(secureUrl),
      imageBackgroundColor: optional(pattern(/^#[0-9a-f]{6}$/i, "invalid color")),
      title: optional(text(40, graphemes)),
      defaultAction: optional(button),
      actions: list({ min: 1, max: room.actions }, button),
    },
    (it, at) => {
      const crowded = !isAbsent(it.title) || !isAbsent(it.thumbnailImageUrl);
      return text(crowded ? room.text.beside : room.text.alone, graphemes)(it.text, `${at}.text`);
    },
  );
