// The names of the cases on the screen, each asked for once: that asking is a read of personal data and is written down.
import type { CaseId } from "@kumacari/domain";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useRef } from "react";
import { askNames, type Name, names } from "./known-names.ts";
import { useRpcClient } from "./rpc.ts";
import { useStore } from "./store.ts";

/** Ms. While a list runs past nobody reads it, and no name is asked for. */
const rest = 150;

/** `at`: when the list came; a name that could not be had is asked for again with the next one, not sooner. */
export function useNames(shown: readonly CaseId[], at: number): ReadonlyMap<CaseId, Name> {
  const client = useRpcClient();
  const failed = useRef<number>(undefined);
  const { mutate, isPending } = useMutation({
    mutationFn: (ids: readonly CaseId[]) => askNames((some) => client.inbox.names.query({ ids: some }), ids),
    onError: () => {
      failed.current = at;
    },
  });
  const ask = useEffectEvent((since: number, count: number) => {
    const ids = shown.slice(0, count).filter((id) => !names.get().has(id));
    if (ids.length > 0 && !isPending && failed.current !== since) mutate(ids);
  });
  useEffect(() => {
    if (isPending) return;
    const timer = setTimeout(ask, names.get().size === 0 ? 0 : rest, at, shown.length);
    return () => clearTimeout(timer);
  }, [at, shown.length, isPending]);
  return useStore(names);
}
