// Actions and their limits: what a button, a quick reply or an area of the rich menu may do.
import { byType, type Check, fields, optional, pattern } from "../check.ts";
import { graphemes, label, text } from "../text.ts";
import { link } from "../uri.ts";
import { datetimepicker } from "./datetimepicker.ts";
import { postback } from "./postback.ts";

export type Where = {
  /** Longest label in graphemes; `needed` where a person must read one. */
  readonly label: { readonly max: number; readonly needed: boolean };
  /** Only quick replies open the camera or send a place; only rich menus switch menus. */
  readonly also?: "quick-reply" | "rich-menu";
};

export function action(where: Where): Check {
  const { max, needed } = where.label;
  const named = { label: needed ? label(max) : optional(label(max)) };
  const everywhere = {
    postback: postback(named),
    message: fields({ ...named, text: text(300, graphemes) }),
    uri: fields({ ...named, uri: link, altUri: optional(fields({ desktop: optional(link) })) }),
    datetimepicker: datetimepicker(named),
    clipboard: fields({ ...named, clipboardText: text(1000) }),
  };
  if (where.also === "quick-reply") {
    const plain = fields(named);
    return byType({ ...everywhere, camera: plain, cameraRoll: plain, location: plain });
  }
  return where.also === "rich-menu"
    ? byType({ ...everywhere, richmenuswitch: fields({ ...named, richMenuAliasId, data: text(300) }) })
    : byType(everywhere);
}

/** A flex video opens an address and does nothing else. */
export const linkOnly = byType({
  uri: fields({
    label: optional(label(40)),
    uri: link,
    altUri: optional(fields({ desktop: optional(link) })),
  }),
});

export const richMenuAliasId = pattern(/^[a-z0-9_-]{1,32}$/, "invalid richMenuAliasId");
