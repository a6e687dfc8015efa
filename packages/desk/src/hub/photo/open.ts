// A hub's picture as everybody may see it: found clean, of a hub that is open.
import { type HubPhoto, no, ok, type Refusal, type Result, refusal } from "@kumacari/domain";
import type { OwnNeeds } from "../../needs.ts";
import { nameOfPhoto, type PhotoKey, photosOf } from "./find.ts";

export type OpenedPhoto = Pick<HubPhoto, "form"> & { readonly bytes: Uint8Array };

/** `closedToo`: for whoever looks after the hubs. */
export async function openPhoto(
  { ledger, blobs }: Pick<OwnNeeds, "ledger" | "blobs">,
  { hub: at, photo: id }: PhotoKey,
  closedToo = false,
): Promise<Result<OpenedPhoto, Refusal>> {
  const { hubs } = await ledger.officeLately();
  const hub = hubs.find((it) => it.id === at && (closedToo || it.state === "open"));
  const photo = hub && photosOf(hub).find((it) => it.id === id && it.stage === "clean");
  const bytes = photo && (await blobs.get(nameOfPhoto(id)));
  return photo && bytes ? ok({ form: photo.form, bytes }) : no(refusal("not-found"));
}
