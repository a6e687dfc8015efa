// The bytes behind what a person sends: one small picture and one short note for all; films and sounds hold nothing.
import type { TalkMessage } from "./records.ts";

export type Content = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Undefined for what LINE keeps no bytes of. */
export function contentOf(message: TalkMessage | undefined): Content | undefined {
  return message && contents[message.type];
}

/** LINE draws a small picture of pictures and videos. */
export const previewOf = (message: TalkMessage | undefined): Content | undefined =>
  message?.type === "image" || message?.type === "video" ? picture : undefined;

export const note = new TextEncoder().encode("相談したいことのメモ\n");

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(base64, "base64"));

/** A blue dot, 48 × 48. */
const picture: Content = {
  type: "image/png",
  bytes: bytesOf(
    "iVBORw0KGgoAAAANSUhEUgAAADAAAAAwCAMAAABg3Am1AAAABlBMVEXo8f4mXMT6Whb6AAAAUklEQVR42u3VMQ4AIAgEQfb/n7a0wcQ1kZjI1UwHR0SnKMy46S0DSpDHzi8FOAFSWABOgBTXAUjR4Bfw4Lb6iysoAd9Lvvl8t/r2PvgP/gN1kgywwgPuVSaXTgAAAABJRU5ErkJggg==",
  ),
};

/** The first box of an MPEG-4 file and no more: its name and nothing to play. */
const container = (brand: string): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`\0\0\0\x14ftyp${brand}\0\0\0\0${brand}`);

const contents: Readonly<Record<string, Content>> = {
  image: picture,
  video: { type: "video/mp4", bytes: container("mp42") },
  audio: { type: "audio/x-m4a", bytes: container("M4A ") },
  file: { type: "text/plain", bytes: note },
};
