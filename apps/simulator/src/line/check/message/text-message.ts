// Text messages: 5,000 units, and LINE emojis that each stand where a `$` is.
import { fields, isObject, list, optional, problem, type Whole, wholeNumber } from "../check.ts";
import { text } from "../text.ts";
import { everyMessage, quoteToken } from "./every-message.ts";

const emoji = fields({ index: wholeNumber(0), productId: text(1000), emojiId: text(1000) });

const placed: Whole = (it, at) => {
  const emojis: readonly unknown[] = Array.isArray(it.emojis) ? it.emojis : [];
  const letters = typeof it.text === "string" ? it.text : "";
  return emojis.flatMap((one, i) => {
    const index = isObject(one) ? one.index : undefined;
    if (typeof index !== "number" || letters.at(index) === "$") return [];
    return problem(`${at}.emojis[${i}].index`, "must be the position of $ in text");
  });
};

export const textMessage = fields(
  { ...everyMessage, ...quoteToken, text: text(5000), emojis: optional(list({ min: 0, max: 20 }, emoji)) },
  placed,
);
