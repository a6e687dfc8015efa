// The way to the service for pages that stand before any sign-in: nobody vouches for who asks.
import { queryOptions } from "@tanstack/react-query";
import { readConfig } from "./config.ts";
import type { Service } from "./desk.ts";
import { createRpc } from "./rpc.ts";

export const serviceQuery = queryOptions({
  queryKey: ["service"],
  queryFn: open,
  staleTime: Number.POSITIVE_INFINITY,
});

async function open(): Promise<Service> {
  const { api } = await readConfig();
  const nobody = async () => undefined;
  const { ask, photoAt, signOut } = createRpc({
    api,
    prove: nobody,
    fetch: (...it) => fetch(...it),
    onStanding: () => {},
  });
  return { ask, photoAt, signOut };
}
