// The names of the cases on the screen, each asked for once: that asking is a read of personal data and is written down.
import type { CaseId } from "@kumacari/domain";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import { askNames, type Name, names } from "./known-names.ts";
import { useRpcClient } from "./rpc.ts";
import { useStore } from "./store.ts";

/** `at`: when the list came; a name that could not be had is asked for again with the next one, not sooner. */
export function useNames(shown: readonly CaseId[], at: number): ReadonlyMap<CaseId, Name> {
  const client = useRpcClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (ids: readonly CaseId[]) => askNames((some) => client.inbox.names.query({ ids: some }), ids),
  });
  const ask = useEffectEvent((_since: number, count: number) => {
    const ids = shown.slice(0, count).filter((id) => !names.get().has(id));
    if (ids.length > 0 && !isPending) mutate(ids);
  });
  useEffect(() => ask(at, shown.length), [at, shown.length]);
  return useStore(names);
}
