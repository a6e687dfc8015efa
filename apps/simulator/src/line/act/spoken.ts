// What a person sends, twice: as it stands in the talk, and with the tokens that only the bot is told.
import type { Ground } from "../ground.ts";
import { note } from "../world/content.ts";
import { secretText } from "../world/ids.ts";
import { readToken } from "../world/read-token.ts";
import type { TalkMessage } from "../world/records.ts";
import type { Act } from "./act.ts";

export type Spoken = Extract<
  Act,
  | { text: string }
  | { sticker: true }
  | { image: true }
  | { video: true }
  | { audio: true }
  | { file: true }
  | { location: object }
>;

export type Words = { readonly type: string; readonly [more: string]: unknown };

const fromLine = { contentProvider: { type: "line" } } as const;

export function wordsOf(spoken: Spoken): Words {
  if ("text" in spoken) {
    const { text, quote, ...marked } = spoken;
    return { type: "text", text, ...marked, ...(quote === undefined ? {} : { quotedMessageId: quote }) };
  }
  if ("sticker" in spoken) return sticker;
  if ("image" in spoken) return { type: "image", ...fromLine };
  if ("video" in spoken) return { type: "video", duration: 60_000, ...fromLine };
  if ("audio" in spoken) return { type: "audio", duration: 6_000, ...fromLine };
  if ("file" in spoken) return { type: "file", fileName: "メモ.txt", fileSize: note.byteLength };
  if ("location" in spoken) return { type: "location", ...spoken.location };
  return spoken satisfies never;
}

/** Only these can be quoted. */
const quotable = new Set(["text", "sticker", "image", "video"]);

export function told({ options, chance }: Ground, message: TalkMessage): TalkMessage {
  return {
    ...message,
    ...(quotable.has(message.type) ? { quoteToken: secretText(chance) } : {}),
    markAsReadToken: readToken(options.channel.secret, message.id),
  };
}

const sticker = {
  type: "sticker",
  packageId: "446",
  stickerId: "1988",
  stickerResourceType: "STATIC",
  keywords: ["こんにちは", "あいさつ", "hello"],
} as const;
