// Citizens' requests about their own data, the nearest date first; those that are over behind them, some at a time.
import { useInfiniteQuery } from "@tanstack/react-query";
import { Loaded } from "../../../loaded.tsx";
import { type Requests, useRpcClient } from "../../../rpc.ts";
import { More } from "../more.tsx";
import { queryKey } from "./query-key.ts";
import { RequestCard } from "./request-card.tsx";
import { words } from "./words.ts";

export function RequestsPart() {
  const client = useRpcClient();
  const query = useInfiniteQuery({
    queryKey,
    initialPageParam: undefined as Requests["next"],
    queryFn: ({ pageParam }) => client.rights.see.query(pageParam),
    getNextPageParam: (page) => page.next,
    refetchInterval: 30_000,
  });
  return (
    <>
      <p className="max-w-[60em] text-std-16N-170">{words.says}</p>
      <Loaded query={query}>
        {({ pages }) =>
          pages.every(({ list }) => list.length === 0) ? (
            <p>{words.none}</p>
          ) : (
            <>
              <ul className="flex flex-col gap-5">
                {pages.flatMap(({ list, now }) =>
                  list.map((it) => (
                    <li key={it.id}>
                      <RequestCard row={it} now={now} />
                    </li>
                  )),
                )}
              </ul>
              <More query={query} />
            </>
          )
        }
      </Loaded>
    </>
  );
}
