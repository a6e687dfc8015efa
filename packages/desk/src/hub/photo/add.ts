// A picture of a hub is added: judged by its content, looked through, and seen by everybody only then.
import { latin } from "@kumacari/attachment";
import {
  type Hub,
  type HubId,
  type HubPhoto,
  type HubPhotoId,
  hubPhotoLimits,
  no,
  type OnceKey,
  ok,
  type Refusal,
  type Result,
  refusal,
  type Staff,
} from "@kumacari/domain";
import { arrange } from "../../booking/arrange.ts";
import { type Act, type Effect, effect } from "../../effect.ts";
import { idFrom } from "../../id-from.ts";
import type { Needs } from "../../needs.ts";
import { checkPhotoWords } from "../public-words.ts";
import { readPhotoWords } from "../read.ts";
import { nameOfPhoto, photosOf } from "./find.ts";
import { readPicture } from "./read.ts";
import { scanPhoto } from "./scan.ts";

export type AddingPhoto = {
  readonly hub: HubId;
  readonly alt: string;
  readonly bytes: Uint8Array;
  readonly once: OnceKey;
  readonly dry: boolean;
};

/** Sent twice with the same `once` it is one picture. */
export async function addPhoto(
  needs: Needs,
  actor: Staff,
  { hub: id, alt: sent, bytes: came, once, dry }: AddingPhoto,
): Promise<Result<Act<{ readonly photo: HubPhotoId }>, Refusal>> {
  const picture = readPicture(came);
  if (!picture.ok) return picture;
  const alt = readPhotoWords(sent);
  if (!alt.ok) return alt;
  const clean = await checkPhotoWords(needs, actor, alt.value);
  if (!clean.ok) return clean;
  const { bytes, ...seen } = picture.value;
  const photo: HubPhoto = {
    id: idFrom(needs, "photo", actor.id, once),
    alt: alt.value,
    ...seen,
    stage: "waiting",
    since: needs.clock.now(),
    mark: needs.hashes.token(latin(bytes)),
  };
  const added = await arrange(needs, actor, dry, async () => {
    const hub = await needs.ledger.get("hub", { id });
    if (!hub) return no(refusal("not-found"));
    const decided = decide(hub, photo);
    if (!decided.ok) return decided;
    return ok({
      effect: says(hub, photo),
      changes: decided.value ? [{ op: "update", kind: "hub", value: decided.value }] : [],
      act: "hub-photo-added",
      on: [id, photo.id],
      value: { photo: photo.id },
    });
  });
  if (added.ok && added.value.done) await keep(needs, { hub: id, photo: photo.id }, bytes);
  return added;
}

/** Undefined: it hangs there already, by this very sending. */
function decide(hub: Hub, photo: HubPhoto): Result<Hub | undefined, Refusal> {
  const photos = photosOf(hub);
  const same = photos.find(({ mark }) => mark === photo.mark);
  if (same?.id === photo.id) return ok(undefined);
  if (same || photos.some(({ id }) => id === photo.id)) return no(samePhoto);
  if (photos.length >= hubPhotoLimits.ofHub) return no(full);
  return ok({ ...hub, photos: [...photos, photo] });
}

/** Behind the record, never before: bytes without one are nobody's, and the clock removes them. */
async function keep(
  needs: Needs,
  key: { readonly hub: HubId; readonly photo: HubPhotoId },
  bytes: Uint8Array,
) {
  await needs.blobs.put(nameOfPhoto(key.photo), bytes);
  // Whatever becomes of it, the clock does it again: a scanner that is away makes nobody's adding fail.
  await scanPhoto(needs, key).catch(() => undefined);
}

const says = ({ name, state, photos = [] }: Hub, { alt, id }: HubPhoto): Effect =>
  effect(
    [
      `「${name}」に写真を加えます（${photos.filter((it) => it.id !== id).length + 1}枚目）。`,
      state === "open"
        ? "安全を確かめたあと、市民のページにすぐ出ます。だれでも見られる写真になります。"
        : "閉じた拠点なので、開くまでどこにも出ません。",
      `見えない方には、「${alt}」と伝わります。`,
    ],
    ["人の顔や名札、書類、車のナンバーなど、だれかが分かるものが写っていないか、お確かめください。"],
  );

const samePhoto: Refusal = {
  kind: "invalid",
  says: "同じ写真が、この拠点にすでにあります。別の写真を選んでください。",
};

const full: Refusal = {
  kind: "invalid",
  says: `一つの拠点の写真は${hubPhotoLimits.ofHub}枚までです。どれかを消してから加えてください。`,
};
