// Quick replies: at most 13, each with a label.
import { action } from "../action/action.ts";
import { fields, list, oneOf, optional } from "../check.ts";
import { secureUrl } from "../uri.ts";

const item = fields({
  type: oneOf("action"),
  imageUrl: optional(secureUrl),
  action: action({ label: { max: 20, needed: true }, also: "quick-reply" }),
});

export const quickReply = fields({ items: list({ min: 1, max: 13 }, item) });
