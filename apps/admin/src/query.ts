// What the page has been told by the server, kept in memory; one place hears of a session that is gone.
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { goneBecause } from "./refused.ts";

type Gone = NonNullable<ReturnType<typeof goneBecause>>;

export function createQueryClient(sessionGone: (why: Gone) => void): QueryClient {
  const onError = (fault: unknown) => {
    const why = goneBecause(fault);
    if (why) sessionGone(why);
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Pages poll, so the next question is the retry. Polling rests while the tab is hidden.
      queries: { retry: false, staleTime: 0, refetchIntervalInBackground: false },
      // Never held back for later: whoever pressed the button learns now that there is no line.
      mutations: { retry: false, networkMode: "always" },
    },
  });
}
