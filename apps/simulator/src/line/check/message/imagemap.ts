// Imagemaps: a picture 1,040 wide with at most 50 places to tap, and a film in it if wanted.
import { byType, fields, list, oneOf, optional, wholeNumber } from "../check.ts";
import { label, text } from "../text.ts";
import { link, secureUrl } from "../uri.ts";
import { altText, everyMessage } from "./every-message.ts";

const area = fields({ x: wholeNumber(0), y: wholeNumber(0), width: wholeNumber(1), height: wholeNumber(1) });

const place = { area, label: optional(label(100)) };

const action = byType({
  uri: fields({ ...place, linkUri: link }),
  message: fields({ ...place, text: text(400) }),
  clipboard: fields({ ...place, clipboardText: text(1000) }),
});

const video = fields({
  originalContentUrl: secureUrl,
  previewImageUrl: secureUrl,
  area,
  externalLink: optional(fields({ linkUri: link, label: text(30) })),
});

export const imagemap = fields({
  ...everyMessage,
  ...altText,
  baseUrl: secureUrl,
  baseSize: fields({ width: oneOf(1040), height: wholeNumber(1) }),
  video: optional(video),
  actions: list({ min: 0, max: 50 }, action),
});
