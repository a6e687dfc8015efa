// A hub's pictures in its record, and where the bytes of one lie.
import type { Hub, HubId, HubPhoto, HubPhotoId } from "@kumacari/domain";
import type { OwnNeeds } from "../../needs.ts";

export type PhotoKey = { readonly hub: HubId; readonly photo: HubPhotoId };

/** Every name of a picture's bytes begins so. */
export const photosUnder = "photo_";
export const nameOfPhoto = (id: HubPhotoId): string => `${under(id)}kept`;

export const photosOf = ({ photos = [] }: Pick<Hub, "photos">): readonly HubPhoto[] => photos;

/** Nothing there is done already. */
export const removeBytes = ({ blobs }: Pick<OwnNeeds, "blobs">, id: HubPhotoId): Promise<void> =>
  blobs.remove(under(id));

export const withoutPhoto = (hub: Hub, id: HubPhotoId): Hub => ({
  ...hub,
  photos: photosOf(hub).filter((it) => it.id !== id),
});

const under = (id: HubPhotoId): string => `${id}.`;
