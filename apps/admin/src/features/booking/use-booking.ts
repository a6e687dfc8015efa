// The calendar as the server has it, live while it is looked at, and one way to change a sitting.
import { type CaseId, jstWords } from "@kumacari/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusedBy } from "../../refused.ts";
import { type Rpc, useRpc, useRpcClient } from "../../rpc.ts";

const pace = 15_000;

export function useDay(day: string, wanted: boolean) {
  const rpc = useRpc();
  return useQuery(rpc.booking.day.queryOptions({ day }, { refetchInterval: pace, enabled: wanted }));
}

export function useWeek(first: string, wanted: boolean) {
  const rpc = useRpc();
  return useQuery(rpc.booking.week.queryOptions({ first }, { refetchInterval: pace, enabled: wanted }));
}

/** A case's sittings by their times, for whoever links something to one of them. */
export function useSittingsOf(caseId: CaseId) {
  const rpc = useRpc();
  const { data } = useQuery(rpc.booking.ofCase.queryOptions({ caseId }, { refetchInterval: 30_000 }));
  return [...(data?.ahead ?? []), ...(data?.past ?? [])].map(({ id, from, place }) => ({
    id,
    label: `${jstWords(from)} ${place}`,
  }));
}

export function useUnfit() {
  const rpc = useRpc();
  return useQuery(rpc.booking.unfit.queryOptions(undefined, { refetchInterval: 60_000 }));
}

/** `done` is called with what came back; everything of booking is then read anew. */
export function useChange<I, T>(
  change: (booking: Rpc["booking"], input: I) => Promise<T>,
  done: (answer: T) => void = () => undefined,
) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: I) => change(client.booking, input),
    onSuccess: done,
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.booking.pathKey() }),
  });
  return {
    go: (input: I) => {
      if (!isPending) mutate(input);
    },
    busy: isPending,
    error: error ? refusedBy(error).says : undefined,
  };
}
