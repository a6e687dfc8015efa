// Where the citizen stands, asked once and shared by every page.
import { queryOptions, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Ask, Rpc } from "./rpc.ts";

export type Home = Awaited<ReturnType<Ask["home"]["query"]>>;

const key = ["home"] as const;

export const homeQuery = (ask: Rpc["ask"]) =>
  queryOptions({ queryKey: key, queryFn: ({ signal }) => ask.home.query(undefined, { signal }) });

/** Resolves when the new standing is here. */
export function useStandingChanged(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: key }), [client]);
}
