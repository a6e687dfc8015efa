// The public hubs as the engine is told of them, read from the ledger at most once a minute.
import type { World } from "@kumacari/conversation";
import { type Instant, minutes } from "@kumacari/domain";
import type { Clock, Ledger } from "../ports.ts";

export function createWorld(ledger: Pick<Ledger, "hubs">, clock: Clock): () => Promise<World> {
  let seen: { readonly world: World; readonly at: Instant } | undefined;
  return async () => {
    const at = clock.now();
    if (seen && at - seen.at < minutes(1)) return seen.world;
    const hubs = (await ledger.hubs()).map(({ name, address, access, hours }) => ({
      name,
      address,
      access,
      hours,
    }));
    seen = { world: { hubs }, at };
    return seen.world;
  };
}
