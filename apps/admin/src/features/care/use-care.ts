// The consideration of a case's citizen, opened once for the page: each opening is written down.
import type { CaseId } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { useRpc } from "../../rpc.ts";

export function useCare(caseId: CaseId) {
  const rpc = useRpc();
  return useQuery(
    rpc.care.see.queryOptions({ caseId }, { gcTime: 0, staleTime: 5 * 60_000, refetchOnWindowFocus: true }),
  );
}
