// The first rows of one view, live, and how many cases each view holds.
import type { InboxView } from "@kumacari/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { useRpc, useRpcClient } from "../../rpc.ts";

const pace = 2_000;
/** So many open cases cost the store a second: they are asked for less often. */
const long = { cases: 1_000, pace: 10_000 };

const least = 200;
/** Doubled as one goes on: a list scrolled to its end is asked for a handful of times. */
const mostFor = (shown: number): number =>
  least * 2 ** Math.max(0, Math.ceil(Math.log2((shown + 100) / least)));

/** `shown`: how many rows are drawn. Until another view has come, what stands is the one before, and `coming` says so. */
export function useInbox(view: InboxView, shown: number) {
  const rpc = useRpc();
  const client = useRpcClient();
  const most = mostFor(shown);
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    // The key stays as one scrolls on: what stands is compared with what comes, and only what is new is drawn.
    ...rpc.inbox.rows.queryOptions({ view, most: least }),
    queryFn: ({ signal }) => client.inbox.rows.query({ view, most }, { signal }),
    refetchInterval: ({ state }) => ((state.data?.counts.all ?? 0) > long.cases ? long.pace : pace),
    placeholderData: keepPreviousData,
  });
  const here = data?.view === view ? data : undefined;
  const lacks = here !== undefined && here.rows.length < Math.min(most, here.counts[view]);
  useEffect(() => {
    if (lacks) void refetch();
  }, [lacks, refetch]);
  return { data, error, refetch, at: dataUpdatedAt, coming: data !== undefined && data.view !== view };
}
