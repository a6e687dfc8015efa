// Asks who is signed in and keeps the standing true: at start, on coming back to the tab, and each minute.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { type Me, useRpc, useRpcClient } from "../../rpc.ts";
import { useStore } from "../../store.ts";
import { lastIn, type Standing, sessionProven, standing } from "./standing.ts";

/** Without a session the question is repeated often: signing in within another tab opens this one again. */
const pace = { in: 60_000, asking: 3000, out: 3000 } as const;

export type Session = {
  readonly standing: Standing;
  readonly me: Me | undefined;
  readonly fault: unknown;
  /** When the server last answered, epoch ms. */
  readonly told: number;
  readonly ask: () => void;
};

export function useSession(): Session {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const now = useStore(standing);
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    queryKey: rpc.me.queryKey(),
    queryFn: async ({ signal }) => {
      const me = await client.me.query(undefined, { signal });
      sessionProven(me.id);
      return me;
    },
    refetchInterval: pace[now],
  });
  useEffect(() => {
    if (now === "asking") void refetch();
    // What the server told this page is dropped together with the session; the question itself stays.
    if (now === "out") queries.removeQueries({ type: "inactive" });
  }, [now, refetch, queries]);
  const me = now === "in" && data?.id === lastIn.get() ? data : undefined;
  const ask = useCallback(() => void refetch(), [refetch]);
  return { standing: now, me, fault: error, told: dataUpdatedAt, ask };
}
