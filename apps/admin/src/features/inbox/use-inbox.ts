// The rows of one view as far as they are drawn, live, and how many cases each view holds.
import type { InboxView } from "@kumacari/domain";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CaseRow, useRpc } from "../../rpc.ts";
import { oneList } from "./one-list.ts";

const pace = 2_000;
/** So many open cases cost the store a second: they are asked for less often. What lies further down is always. */
const long = { cases: 1_000, pace: 10_000 };

/** Rows an answer: what comes is read within a frame, however long the list has become. */
const most = 200;
/** Rows asked for before the end of those there are is drawn. */
const ahead = 100;

/** `shown`: how many rows are drawn. Until another view has come, what stands is the one before, and `coming` says so. */
export function useInbox(view: InboxView, shown: number) {
  const rpc = useRpc();
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...rpc.inbox.rows.queryOptions({ view, from: 0, most }),
    refetchInterval: ({ state }) => ((state.data?.counts.all ?? 0) > long.cases ? long.pace : pace),
    placeholderData: keepPreviousData,
  });
  const here = data?.view === view ? data : undefined;
  const needed = Math.min(shown + ahead, here?.counts[view] ?? 0);
  const further = useQueries({
    queries: Array.from({ length: Math.max(0, Math.ceil(needed / most) - 1) }, (_, n) => ({
      ...rpc.inbox.rows.queryOptions({ view, from: (n + 1) * most, most }),
      refetchInterval: long.pace,
    })),
    combine: rowsOf,
  });
  const rows = useMemo(() => oneList([data?.rows, ...further]), [data, further]);
  return { data, rows, error, refetch, at: dataUpdatedAt, coming: data !== undefined && !here };
}

type Answer = { readonly data: { readonly rows: readonly CaseRow[] } | undefined };

const rowsOf = (answers: readonly Answer[]) => answers.map(({ data }) => data?.rows);
