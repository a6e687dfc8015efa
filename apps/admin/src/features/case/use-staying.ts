// How many sittings ahead stay with the case's counsellor when somebody else takes the case over.
import type { CaseId } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { useRpc } from "../../rpc.ts";

/** As the page's own list of sittings has it. */
export function useStaying(caseId: CaseId): number {
  const rpc = useRpc();
  const { data } = useQuery(rpc.booking.ofCase.queryOptions({ caseId }));
  return (data?.ahead ?? []).filter(
    ({ stage, counsellor }) => stage === "booked" && counsellor.id === data?.ground.mine,
  ).length;
}
