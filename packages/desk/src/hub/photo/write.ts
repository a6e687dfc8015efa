// What is said of a hub's picture, and where among the others it stands.
import {
  type HubPhoto,
  hubPhotoLimits,
  no,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { arrange } from "../../booking/arrange.ts";
import { type Act, effect } from "../../effect.ts";
import type { Needs } from "../../needs.ts";
import { movedOn } from "../moved-on.ts";
import { checkPhotoWords } from "../public-words.ts";
import { readPhotoWords } from "../read.ts";
import { type PhotoKey, photosOf } from "./find.ts";

export type WritingPhoto = PhotoKey & {
  readonly alt: string;
  /** From 1. Beyond the last one: the last. */
  readonly place: number;
  readonly dry: boolean;
};

export async function writePhoto(
  needs: Needs,
  actor: Staff,
  { hub: at, photo: id, alt: sent, place, dry }: WritingPhoto,
): Promise<Result<Act<object>, Refusal>> {
  const alt = readPhotoWords(sent);
  if (!alt.ok) return alt;
  if (place < 1 || place > hubPhotoLimits.ofHub) return no(refusal("invalid"));
  const clean = await checkPhotoWords(needs, actor, alt.value);
  if (!clean.ok) return clean;
  return arrange(needs, actor, dry, async () => {
    const hub = await needs.ledger.get("hub", { id: at });
    if (!hub) return no(refusal("not-found"));
    const old = photosOf(hub);
    const photo = old.find((it) => it.id === id);
    if (!photo) return no(movedOn);
    const photos = placed(old, { ...photo, alt: alt.value }, place);
    const same = old.every((it, n) => it.id === photos[n]?.id && it.alt === photos[n].alt);
    const number = photos.findIndex((it) => it.id === id) + 1;
    return ok({
      effect: effect([`写真の説明を「${alt.value}」に、順番を${number}枚目にします。`]),
      changes: same ? [] : [{ op: "update", kind: "hub", value: { ...hub, photos } }],
      act: "hub-photo-written",
      on: [at, id],
      value: {},
    });
  });
}

const placed = (photos: readonly HubPhoto[], photo: HubPhoto, place: number): readonly HubPhoto[] =>
  photos.filter(({ id }) => id !== photo.id).toSpliced(place - 1, 0, photo);
