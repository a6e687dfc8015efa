// A chosen picture drawn anew for everybody's page: judged first, small, upright, and with nothing in it but what is seen.
import { hubPhotoLimits } from "@kumacari/domain";
import { words } from "./words.ts";

export type Shrunk = {
  /** `data:image/jpeg;base64,…` */
  readonly url: string;
  readonly width: number;
  readonly height: number;
};

const { side, bytes: most, file: largest } = hubPhotoLimits;
/** From what nobody can tell from the original to what still shows a room. */
const qualities = [0.85, 0.75, 0.6, 0.45];

export async function shrinkPhoto(file: File): Promise<Shrunk | { readonly wrong: string }> {
  if (file.size > largest) return { wrong: words.photo.big };
  const { judge } = await import("@kumacari/attachment");
  // Before anything is unfolded: a small file may hold a picture as large as a house.
  const judged = judge(new Uint8Array(await file.arrayBuffer()));
  if (!judged.ok) return { wrong: judged.error.says };
  const { size, bytes } = judged.value;
  if (!size) return { wrong: words.photo.noPicture };
  const picture = await createImageBitmap(new Blob([Uint8Array.from(bytes)])).catch(() => undefined);
  if (!picture) return { wrong: words.photo.broken };
  const share = Math.min(1, side / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * share));
  const height = Math.max(1, Math.round(picture.height * share));
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const pen = canvas.getContext("2d");
  if (!pen) return { wrong: words.photo.broken };
  pen.imageSmoothingQuality = "high";
  // A JPEG has no glass: what was clear in a PNG becomes paper.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, width, height);
  pen.drawImage(picture, 0, 0, width, height);
  picture.close();
  const url = qualities.map((it) => canvas.toDataURL("image/jpeg", it)).find((it) => sizeOf(it) <= most);
  return url === undefined ? { wrong: words.photo.big } : { url, width, height };
}

export const base64Of = ({ url }: Shrunk): string => url.slice(url.indexOf(",") + 1);

const sizeOf = (url: string): number => ((url.length - url.indexOf(",") - 1) / 4) * 3;
