// The files of a case as they were last heard of: one list, asked for anew when something happened to them.
import type { CaseId } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { refusedBy } from "../../refused.ts";
import { useRpc, useRpcClient } from "../../rpc.ts";
import { mayGoBetter } from "./use-door.ts";

/** `stamp`: grows when something happened to them. What cannot be asked for now closes nothing: the last list stands. */
export function useFiles(caseId: CaseId, stamp: number) {
  const rpc = useRpc();
  const client = useRpcClient();
  const { data, refetch } = useQuery({
    queryKey: rpc.attachment.see.queryKey({ caseId }),
    // The stamp as it was before it was asked: what happens meanwhile is asked for again.
    queryFn: async ({ signal }) => ({
      stamp,
      ...(await client.attachment.see.query({ caseId }, { signal })),
    }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: (_times, fault) => mayGoBetter(refusedBy(fault)),
    retryDelay: 2_000,
    // Nothing of it stays in memory after the page is left.
    gcTime: 0,
  });
  const known = data?.stamp;
  useEffect(() => {
    // Every file of the page asks, and all are answered by one.
    if (known !== undefined && known !== stamp) void refetch({ cancelRefetch: false });
  }, [known, stamp, refetch]);
  return data?.list;
}
