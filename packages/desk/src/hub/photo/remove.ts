// A hub's picture is taken away: out of every page at once, and its bytes with it.
import { no, ok, type Refusal, type Result, refusal, type Staff } from "@kumacari/domain";
import { arrange } from "../../booking/arrange.ts";
import { type Act, effect } from "../../effect.ts";
import type { Needs } from "../../needs.ts";
import { movedOn } from "../moved-on.ts";
import { type PhotoKey, photosOf, removeBytes, withoutPhoto } from "./find.ts";

/** Killed before its bytes are gone, the clock removes them: no hub shows them any more. */
export async function removePhoto(
  needs: Pick<Needs, "ledger" | "blobs">,
  actor: Staff,
  { hub: at, photo: id, dry }: PhotoKey & { readonly dry: boolean },
): Promise<Result<Act<object>, Refusal>> {
  const removed = await arrange(needs, actor, dry, async () => {
    const hub = await needs.ledger.get("hub", { id: at });
    if (!hub) return no(refusal("not-found"));
    const photo = photosOf(hub).find((it) => it.id === id);
    if (!photo) return no(movedOn);
    return ok({
      effect: effect([`写真「${photo.alt}」を消します。市民のページからもすぐに消え、元に戻せません。`]),
      changes: [{ op: "update", kind: "hub", value: withoutPhoto(hub, id) }],
      act: "hub-photo-removed",
      on: [at, id],
      value: {},
    });
  });
  if (removed.ok && removed.value.done) await removeBytes(needs, id);
  return removed;
}
