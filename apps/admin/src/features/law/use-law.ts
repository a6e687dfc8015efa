// The matters as they stand, and one way to change them: what was said stays until the next thing is done.
import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusedBy } from "../../refused.ts";
import { type LawView, type Rpc, useRpcClient } from "../../rpc.ts";

const queryKey = ["law", "matters"];

export function useLaw() {
  const client = useRpcClient();
  return useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as LawView["next"],
    queryFn: ({ pageParam }) => client.law.see.query(pageParam),
    getNextPageParam: (page) => page.next,
    refetchInterval: 30_000,
  });
}

export type Change = (law: Rpc["law"]) => Promise<unknown>;
type After = { readonly says: string; readonly done?: () => void };

export function useChange() {
  const client = useRpcClient();
  const queries = useQueryClient();
  const [said, setSaid] = useState<string>();
  const [error, setError] = useState<string>();
  const { mutate, isPending } = useMutation({
    mutationFn: ({ change }: { readonly change: Change; readonly after: After }) => change(client.law),
    onSuccess: (_, { after }) => {
      setSaid(after.says);
      after.done?.();
    },
    onError: (fault) => setError(refusedBy(fault).says),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  const run = (change: Change, after: After) => {
    if (isPending) return;
    setSaid(undefined);
    setError(undefined);
    mutate({ change, after });
  };
  return { run, busy: isPending, said, say: setSaid, error, forget: () => setError(undefined) };
}
export type Changing = ReturnType<typeof useChange>;
