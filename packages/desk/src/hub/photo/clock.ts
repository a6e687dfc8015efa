// What time alone brings about for the hubs' pictures: those that wait are looked through, and bytes that no hub shows go.
import { isId } from "@kumacari/domain";
import { faultsOf, tell } from "../../by-itself.ts";
import { photosOf, photosUnder, removeBytes } from "./find.ts";
import { type PhotoNeeds, scanPhoto } from "./scan.ts";

/** One that cannot be done holds up no other; throws what was left undone. */
export async function photoClock(needs: PhotoNeeds): Promise<void> {
  // First what lies there, then the records: bytes come behind their record, so what has none now will never have one.
  const lying = await needs.blobs.names(photosUnder);
  const { hubs } = await needs.ledger.office();
  const hung = hubs.flatMap((hub) => photosOf(hub).map((it) => ({ hub: hub.id, ...it })));
  const waiting = hung.filter(({ stage }) => stage === "waiting");
  const unseen = await faultsOf(waiting, ({ hub, id: photo }) => scanPhoto(needs, { hub, photo }));
  const shown = new Set<string>(hung.filter(({ stage }) => stage !== "unsafe").map(({ id }) => id));
  const unswept = await faultsOf(
    new Set(lying.map((name) => name.slice(0, name.indexOf(".")))),
    async (id) => {
      if (!isId("photo", id) || shown.has(id)) return;
      await removeBytes(needs, id);
      await needs.ledger.note({ act: "hub-photo-swept", actor: { kind: "system", part: "clock" }, on: [id] });
    },
  );
  tell([...unseen, ...unswept], "not all pictures could be seen to");
}
