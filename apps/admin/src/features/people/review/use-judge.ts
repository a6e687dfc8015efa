// Says one word on one row at once; it can be changed until the signature.
import type { StaffId } from "@kumacari/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { refusedBy } from "../../../refused.ts";
import { useRpc, useRpcClient } from "../../../rpc.ts";
import type { Judge } from "./review-row.tsx";

type Said = Parameters<Judge>[0];

export function useJudge(id: string) {
  const rpc = useRpc();
  const { people } = useRpcClient();
  const queries = useQueryClient();
  const { mutate, isPending, variables, error } = useMutation({
    mutationFn: ({ how, staff, verdict }: Said) => people.review[how].mutate({ id, staff, verdict }),
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.people.see.queryKey() }),
  });
  const judging: StaffId | undefined = isPending ? variables.staff : undefined;
  return { judge: mutate, judging, refused: error ? refusedBy(error).says : undefined };
}
