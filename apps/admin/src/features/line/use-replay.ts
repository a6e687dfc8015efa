// Puts events out to be tried again; what is asked for is shown until the server says the same.
import type { EventId } from "@kumacari/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusedBy } from "../../refused.ts";
import { useRpc } from "../../rpc.ts";
import { words } from "./words.ts";

export function useReplay() {
  const rpc = useRpc();
  const queries = useQueryClient();
  const { mutate, isPending, variables, data, error } = useMutation(
    rpc.border.replay.mutationOptions({
      onSettled: () => queries.invalidateQueries({ queryKey: rpc.border.see.queryKey() }),
    }),
  );
  return {
    replay: (event: EventId | "all") => {
      if (!isPending) mutate({ event });
    },
    asking: isPending ? variables.event : undefined,
    said: data && words.quarantine.asked(data.again),
    error: error ? refusedBy(error).says : undefined,
  };
}
