// Asks for the audit: each question is an entry of it, so nothing is asked twice by itself.
import type { Act, Instant, StaffId } from "@kumacari/domain";
import { useInfiniteQuery, useMutation, useQuery } from "@tanstack/react-query";
import { useRpc, useRpcClient } from "../../rpc.ts";

export type Asked = {
  readonly from?: Instant | undefined;
  readonly to?: Instant | undefined;
  readonly act?: Act | undefined;
  readonly who?: StaffId | undefined;
  readonly on?: string | undefined;
  readonly trail?: string | undefined;
};

const once = {
  staleTime: Number.POSITIVE_INFINITY,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

export function useSearch(asked: Asked) {
  const client = useRpcClient();
  return useInfiniteQuery({
    ...once,
    // What was found a while ago is not what there is: another visit asks anew.
    gcTime: 0,
    queryKey: ["audit", "search", asked],
    initialPageParam: "",
    queryFn: ({ pageParam }) =>
      client.audit.search.query({ ...asked, ...(pageParam ? { after: pageParam } : {}) }),
    getNextPageParam: (page) => page.next,
  });
}

export const useStaff = () => useQuery(useRpc().audit.staff.queryOptions());

export const useEntry = (number: number) =>
  useQuery(useRpc().audit.entry.queryOptions({ number }, { ...once, gcTime: 0 }));

export function useCheckpoints() {
  const client = useRpcClient();
  return useInfiniteQuery({
    queryKey: ["audit", "checkpoints"],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => client.audit.checkpoints.query(pageParam ? { below: pageParam } : {}),
    getNextPageParam: ({ rows }) => (rows.length < 50 ? undefined : rows.at(-1)?.size),
  });
}

/** One thing asked for by a button. */
export function useTaking<I, O>(
  take: (audit: ReturnType<typeof useRpcClient>["audit"], input: I) => Promise<O>,
) {
  const client = useRpcClient();
  return useMutation({ mutationFn: (input: I) => take(client.audit, input) });
}
