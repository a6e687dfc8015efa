// Puts the parts together: configuration, identity, the way to the service.
import { readConfig } from "./config.ts";
import type { Identity } from "./features/identity/port.ts";
import { heldMailSession, watchTouches } from "./mail-session.ts";
import { createRpc, type Rpc } from "./rpc.ts";
import { onStanding } from "./standing.ts";

export async function connect(): Promise<Rpc> {
  const { api, identity, liffId } = await readConfig();
  const held = heldMailSession();
  const needs = { api, fetch: (...request: Parameters<typeof fetch>) => fetch(...request), onStanding };
  if (held)
    return createRpc({ ...needs, prove: async () => undefined, held: { ...held, touched: watchTouches() } });
  const { prove } = await identities[identity](liffId);
  return createRpc({ ...needs, prove });
}

const identities: Record<"line" | "simulator", (liffId: string) => Promise<Identity>> = {
  line: async (liffId) => (await import("./features/identity/line.ts")).lineIdentity(liffId),
  simulator: async () => (await import("./features/identity/simulator.ts")).simulatorIdentity(window),
};
