// Asks where the citizen stands before a page is shown that depends on it.
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useDesk } from "../desk.ts";
import { type Home, homeQuery } from "../home-query.ts";
import { Trouble } from "../trouble.tsx";
import { Waiting } from "../waiting.tsx";

type Asked = {
  readonly home: Home | undefined;
  /** Asked since this page was opened, not remembered from another. */
  readonly fresh: boolean;
  /** What to show while there is no answer. */
  readonly instead: ReactNode;
};

/** `every`: ms between askings while the page is looked at. */
export function useHome(every?: number): Asked {
  const { ask } = useDesk();
  const query = useQuery({ ...homeQuery(ask), ...(every === undefined ? {} : { refetchInterval: every }) });
  const { data, error, refetch, isFetching, isFetchedAfterMount } = query;
  const instead = error ? (
    <Trouble error={error} again={() => void refetch()} busy={isFetching} />
  ) : (
    <Waiting />
  );
  return { home: data, fresh: isFetchedAfterMount, instead };
}
