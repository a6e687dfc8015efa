// The open cases, live, and the names beside those on the screen.
import type { CaseId } from "@kumacari/domain";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { type CaseRow, useRpc, useRpcClient } from "../../rpc.ts";
import { useStore } from "../../store.ts";
import { askNames, type Name, names } from "./known-names.ts";

const pace = 2000;
/** A list this long is megabytes an answer: it is asked for less often. */
const long = { rows: 1000, pace: 10_000 };

export function useRows() {
  const rpc = useRpc();
  return useQuery(
    rpc.inbox.rows.queryOptions(undefined, {
      refetchInterval: ({ state }) => ((state.data?.length ?? 0) > long.rows ? long.pace : pace),
    }),
  );
}

/** `at`: when the rows came; a name that could not be had is asked for again with the next rows, not sooner. */
export function useNames(shown: readonly CaseRow[], at: number): ReadonlyMap<CaseId, Name> {
  const client = useRpcClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (ids: readonly CaseId[]) => askNames((some) => client.inbox.names.query({ ids: some }), ids),
  });
  const ask = useEffectEvent((_since: number, count: number) => {
    const ids = shown.slice(0, count).filter((row) => row.mayOpen && !names.get().has(row.id));
    if (ids.length > 0 && !isPending) mutate(ids.map((row) => row.id));
  });
  useEffect(() => ask(at, shown.length), [at, shown.length]);
  return useStore(names);
}
