// A picture of a hub is looked through; what was found decides whether anybody ever sees it.
import {
  type HubPhoto,
  type HubPhotoStage,
  hours,
  ok,
  plus,
  type Refusal,
  type Result,
} from "@kumacari/domain";
import type { OwnNeeds } from "../../needs.ts";
import type { Change, Conflict } from "../../ports.ts";
import { untilCommitted } from "../../until-committed.ts";
import { nameOfPhoto, type PhotoKey, photosOf, removeBytes, withoutPhoto } from "./find.ts";

export type PhotoNeeds = Pick<OwnNeeds, "ledger" | "blobs" | "scanner" | "clock">;

/** Throws when the scanner does: it is asked again. Nothing happens to a picture that does not wait. */
export async function scanPhoto(needs: PhotoNeeds, key: PhotoKey): Promise<void> {
  const photo = await waitingAt(needs, key);
  if (!photo) return;
  const bytes = await needs.blobs.get(nameOfPhoto(key.photo));
  if (!bytes) {
    if (plus(photo.since, hours(1)) <= needs.clock.now()) await settle(needs, key, "lost");
    return;
  }
  const verdict = await needs.scanner.scan(key.photo, async () => bytes);
  if (verdict === "pending") return;
  await settle(needs, key, verdict === "clean" ? "clean" : "unsafe", verdict);
  if (verdict !== "clean") await removeBytes(needs, key.photo);
}

async function waitingAt({ ledger }: PhotoNeeds, key: PhotoKey): Promise<HubPhoto | undefined> {
  const hub = await ledger.get("hub", { id: key.hub });
  return hub && photosOf(hub).find(({ id, stage }) => id === key.photo && stage === "waiting");
}

/** `lost`: whoever added it was cut off and did not come back; it hangs there no more. */
async function settle(
  needs: PhotoNeeds,
  { hub: at, photo }: PhotoKey,
  to: Exclude<HubPhotoStage, "waiting"> | "lost",
  why: string = to,
): Promise<void> {
  const settled = await untilCommitted(async (): Promise<Result<void, Refusal> | Conflict> => {
    const hub = await needs.ledger.get("hub", { id: at });
    if (!hub || !photosOf(hub).some(({ id, stage }) => id === photo && stage === "waiting"))
      return ok(undefined);
    const value =
      to === "lost"
        ? withoutPhoto(hub, photo)
        : { ...hub, photos: photosOf(hub).map((it) => (it.id === photo ? { ...it, stage: to } : it)) };
    const change: Change = { op: "update", kind: "hub", value };
    const because = { act: "hub-photo-judged", actor: { kind: "system", part: "clock" } } as const;
    return (await needs.ledger.commit([change], { ...because, on: [at, photo], why })) ?? ok(undefined);
  });
  if (!settled.ok) throw new Error("the hub moves too fast to write down what was found");
}
