// The consideration of a case's citizen, opened once for the page: each opening is written down.
import type { CaseId } from "@kumacari/domain";
import { useQuery } from "@tanstack/react-query";
import { useRpc } from "../../rpc.ts";

/** Opened anew each time it is looked at, and not kept. */
export function useCareHistory(caseId: CaseId) {
  const rpc = useRpc();
  return useQuery(
    rpc.care.history.queryOptions(
      { caseId },
      { gcTime: 0, staleTime: Infinity, refetchOnWindowFocus: false },
    ),
  );
}

export function useCare(caseId: CaseId) {
  const rpc = useRpc();
  return useQuery(
    rpc.care.see.queryOptions({ caseId }, { gcTime: 0, staleTime: 5 * 60_000, refetchOnWindowFocus: true }),
  );
}
