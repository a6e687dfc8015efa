// The first rows of one view, live, and how many cases each view holds.
import type { InboxView } from "@kumacari/domain";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRpc } from "../../rpc.ts";

const pace = 2_000;
/** So many open cases cost the store a second: they are asked for less often. */
const long = { cases: 1_000, pace: 10_000 };

/** Doubled as one goes on: a list scrolled to its end is asked for a handful of times. */
const mostFor = (shown: number): number => 200 * 2 ** Math.max(0, Math.ceil(Math.log2((shown + 100) / 200)));

/** `shown`: how many rows are drawn. Until another view has come, what stands is the one before, and `coming` says so. */
export function useInbox(view: InboxView, shown: number) {
  const rpc = useRpc();
  const { data, error, dataUpdatedAt, refetch } = useQuery(
    rpc.inbox.rows.queryOptions(
      { view, most: mostFor(shown) },
      {
        refetchInterval: ({ state }) => ((state.data?.counts.all ?? 0) > long.cases ? long.pace : pace),
        placeholderData: keepPreviousData,
      },
    ),
  );
  return { data, error, refetch, at: dataUpdatedAt, coming: data !== undefined && data.view !== view };
}
