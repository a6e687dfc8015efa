// Citizens' requests about their own data, the nearest date first.
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../loaded.tsx";
import { useRpc } from "../../../rpc.ts";
import { RequestCard } from "./request-card.tsx";
import { words } from "./words.ts";

export function RequestsPart() {
  const query = useQuery(useRpc().rights.see.queryOptions(undefined, { refetchInterval: 30_000 }));
  return (
    <>
      <p className="max-w-[60em] text-std-16N-170">{words.says}</p>
      <Loaded query={query}>
        {({ list, now }) =>
          list.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ul className="flex flex-col gap-5">
              {list.map((it) => (
                <li key={it.id}>
                  <RequestCard row={it} now={now} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
}
