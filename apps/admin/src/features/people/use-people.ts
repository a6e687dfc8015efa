// Everybody with their access as the server last said, and its clock beside it.
import type { Instant } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { useNow } from "../../clock.ts";
import { useRpc } from "../../rpc.ts";
import { serverNow } from "./left.ts";

export function usePeople(every = 10_000, enabled = true) {
  const rpc = useRpc();
  return useQuery(rpc.people.see.queryOptions(undefined, { refetchInterval: every, enabled }));
}

/** What the server said, and when this page heard it. */
export type Heard = { readonly said: Instant; readonly at: number };

/** Moves each second: only what shows seconds may use it. */
export const useServerNow = ({ said, at }: Heard): Instant => serverNow(said, at, useNow(1000));
