// The rows of one view as far as they are drawn, live, and how many cases each view holds.
import type { InboxView } from "@kumacari/domain";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type CaseRow, useRpc } from "../../rpc.ts";
import { now } from "../../wire.ts";
import { oneList } from "./one-list.ts";
import { type Looked, overlap } from "./use-looked.ts";

/** Ms. */
const pace = 2_000;
/** So many open cases cost the store a second: they are asked for less often. What lies further down is always. */
const long = { cases: 1_000, pace: 10_000 };
/** Ms between two askings, however long the last answer has been on its way. */
const least = 250;

/** Rows an answer: what comes is read within a frame, however long the list has become. */
const most = 100;
/** Rows asked for before the end of those there are is drawn. */
const ahead = 100;

/**
 * `shown`: how many rows are drawn. Until another view has come, what stands is the one before, and `coming` says so. What
 * nobody looks at is not asked for anew before somebody does.
 */
export function useInbox(view: InboxView, shown: number, { seen, rest }: Looked) {
  const rpc = useRpc();
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...rpc.inbox.rows.queryOptions({ view, from: 0, most }),
    refetchInterval: ({ state }) =>
      rest && dueIn((state.data?.counts.all ?? 0) > long.cases ? long.pace : pace, state),
    placeholderData: keepPreviousData,
  });
  const here = data?.view === view ? data : undefined;
  const needed = Math.min(shown + ahead, here?.counts[view] ?? 0);
  const further = useQueries({
    queries: Array.from({ length: Math.max(0, Math.ceil(needed / most) - 1) }, (_, n) => {
      const from = (n + 1) * most;
      const watched = rest && overlap(seen, { from, to: from + most });
      return {
        ...rpc.inbox.rows.queryOptions({ view, from, most }),
        refetchInterval: ({ state }: { readonly state: Last }) => watched && dueIn(long.pace, state),
      };
    }),
    combine: rowsOf,
  });
  const rows = useMemo(() => oneList([data?.rows, ...further]), [data, further]);
  return { data, rows, error, refetch, at: dataUpdatedAt, coming: data !== undefined && !here };
}

type Answer = { readonly data: { readonly rows: readonly CaseRow[] } | undefined };

const rowsOf = (answers: readonly Answer[]) => answers.map(({ data }) => data?.rows);

type Last = { readonly dataUpdatedAt: number; readonly errorUpdatedAt: number };

/** Counted from the last answer, so that one who scrolls every few seconds still sees a list as new as anybody's. */
const dueIn = (ms: number, last: Last): number =>
  Math.max(least, Math.max(last.dataUpdatedAt, last.errorUpdatedAt) + ms - now());
