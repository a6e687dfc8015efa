// Puts the parts together: configuration, identity, the way to the service.
import { readConfig } from "./config.ts";
import type { Identity } from "./features/identity/port.ts";
import { createRpc, type Rpc } from "./rpc.ts";
import { onStanding } from "./standing.ts";

export async function connect(): Promise<Rpc> {
  const { api, identity, liffId } = await readConfig();
  const { prove } = await identities[identity](liffId);
  return createRpc({ api, prove, fetch: (...request) => fetch(...request), onStanding });
}

const identities: Record<"line" | "simulator", (liffId: string) => Promise<Identity>> = {
  line: async (liffId) => (await import("./features/identity/line.ts")).lineIdentity(liffId),
  simulator: async () => (await import("./features/identity/simulator.ts")).simulatorIdentity(window),
};
