// Messages as the service sends them: at most five, each of a type LINE knows, within LINE's limits.
import {
  byType,
  type Check,
  type Fields,
  fields,
  fine,
  isObject,
  list,
  type Problem,
  problem,
} from "./check.ts";
import { flexContents } from "./flex/contents.ts";
import { altText, everyMessage } from "./message/every-message.ts";
import { imagemap } from "./message/imagemap.ts";
import { audio, coupon, image, location, sticker, video } from "./message/media.ts";
import { textMessage } from "./message/text-message.ts";
import { textMessageV2 } from "./message/text-message-v2.ts";
import { template } from "./template/template.ts";
import { weigh } from "./weigh.ts";

export type Message = Fields & { readonly type: string };

/** Every problem, in LINE's words, with its property below `messages`. Never throws, whatever the value is. */
export const messagesProblems = (value: unknown): readonly Problem[] => messages(value, "messages");

/** Problems of mentions where LINE takes none: outside reply and push, and in a talk with one person. */
export function mentionProblems(value: unknown): readonly Problem[] {
  const said: readonly unknown[] = Array.isArray(value) ? value : [];
  return said.flatMap((it, i) => {
    const given = isObject(it) && it.type === "textV2" && isObject(it.substitution) ? it.substitution : {};
    return Object.entries(given).flatMap(([name, one]) =>
      isObject(one) && one.type === "mention"
        ? problem(`messages[${i}].substitution.${name}`, "mention can be used only in groups and rooms")
        : fine,
    );
  });
}

const message: Check = byType({
  text: textMessage,
  textV2: textMessageV2,
  sticker,
  image,
  video,
  audio,
  location,
  imagemap,
  template: fields({ ...everyMessage, ...altText, template }),
  flex: fields({ ...everyMessage, ...altText, contents: flexContents }),
  coupon,
});

/** Deeper than any Flex message that keeps within its 50 KB, and than any JSON that may be written down again. */
const deepest = 2_500;

const messages = list({ min: 1, max: 5 }, (value, at) =>
  weigh(value).depth > deepest ? problem(at, "invalid property") : message(value, at),
);
