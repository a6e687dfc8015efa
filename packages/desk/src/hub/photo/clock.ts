// What time alone brings about for the hubs' pictures: those that wait are looked through, and bytes that no hub shows go.
import { isId } from "@kumacari/domain";
import { photosOf, photosUnder, removeBytes } from "./find.ts";
import { type PhotoNeeds, scanPhoto } from "./scan.ts";

/** One that cannot be done holds up no other; throws what was left undone. */
export async function photoClock(needs: PhotoNeeds): Promise<void> {
  // First what lies there, then the records: bytes come behind their record, so what has none now will never have one.
  const lying = await needs.blobs.names(photosUnder);
  const { hubs } = await needs.ledger.office();
  const hung = hubs.flatMap((hub) => photosOf(hub).map((it) => ({ hub: hub.id, ...it })));
  const faults: unknown[] = [];
  for (const { hub, id: photo, stage } of hung) {
    if (stage !== "waiting") continue;
    await scanPhoto(needs, { hub, photo }).catch((fault: unknown) => faults.push(fault));
  }
  const shown = new Set<string>(hung.filter(({ stage }) => stage !== "unsafe").map(({ id }) => id));
  for (const id of new Set(lying.map((name) => name.slice(0, name.indexOf("."))))) {
    if (!isId("photo", id) || shown.has(id)) continue;
    await removeBytes(needs, id);
    await needs.ledger.note({ act: "hub-photo-swept", actor: { kind: "system", part: "clock" }, on: [id] });
  }
  if (faults.length > 0) throw new AggregateError(faults, "not all pictures could be seen to");
}
