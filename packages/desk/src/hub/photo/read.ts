// Takes a picture of a hub by what lies in it, without what a camera wrote beside it; or says what to send instead. Pure.
import { judge } from "@kumacari/attachment";
import {
  attachmentKinds,
  type HubPhoto,
  hubPhotoLimits,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
} from "@kumacari/domain";

export type Picture = Pick<HubPhoto, "form" | "width" | "height"> & { readonly bytes: Uint8Array };

const { side, bytes: most } = hubPhotoLimits;

export function readPicture(sent: Uint8Array): Result<Picture, Refusal> {
  if (sent.length > most) return no(tooLarge);
  const judged = judge(sent);
  if (!judged.ok) return judged;
  const { kind, bytes, size } = judged.value;
  if (!size || (kind !== "jpeg" && kind !== "png")) return no(noPicture);
  if (size.width > side || size.height > side) return no(tooLarge);
  return ok({ form: kind, bytes, ...size });
}

const noPicture: Refusal = {
  kind: "attachment-kind",
  says: `拠点の写真は、${attachmentKinds.jpeg.says}か${attachmentKinds.png.says}にしてください。`,
};

const tooLarge: Refusal = {
  ...refusal("attachment-big"),
  says: `縦横とも${side.toLocaleString("ja")}ピクセルまで、${most / 1024}KBまでの写真にしてください。`,
};
