// Leaves a reply for later, opens the one that waits, and takes it back.
import type { CaseId, Instant } from "@kumacari/domain";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { refusedBy } from "../../refused.ts";
import { useRpc, useRpcClient } from "../../rpc.ts";
import { drafts, dropDraft, onceFor, writeDraft } from "./drafts.ts";

type Schedule = {
  readonly caseId: CaseId;
  readonly text: string;
  readonly seen: () => number;
  readonly onDone: (at: Instant) => void;
};

export function useSchedule({ caseId, text, seen, onDone }: Schedule) {
  const client = useRpcClient();
  const refresh = useRefresh(caseId);
  const { mutate, isPending, error } = useMutation({
    mutationFn: (at: Instant) =>
      client.case.schedule.mutate({
        caseId,
        text,
        at,
        seen: seen(),
        once: onceFor(caseId, text),
      }),
    onSuccess: (_answer, at) => {
      dropDraft(caseId);
      onDone(at);
    },
    onSettled: refresh,
  });
  return { go: mutate, busy: isPending, error: error ? refusedBy(error).says : undefined };
}

/** `made` names which one is meant: another is another's words. */
export function useLaterWords(caseId: CaseId, made: Instant) {
  const client = useRpcClient();
  return useQuery({
    queryKey: ["later-words", caseId, made],
    queryFn: () => client.case.later.query({ caseId }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** `keep`: the words go into the reply, before whatever stands there. */
export function useTakeBack(caseId: CaseId, made: Instant) {
  const client = useRpcClient();
  const refresh = useRefresh(caseId);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (keep: string | undefined) => {
      await client.case.takeBackLater.mutate({ caseId, made });
      return keep;
    },
    onSuccess: (keep) => {
      if (keep === undefined) return;
      const held = drafts.get().get(caseId)?.text ?? "";
      writeDraft(caseId, held.trim() === "" ? keep : `${keep}\n\n${held}`);
    },
    onSettled: refresh,
  });
  return { go: mutate, busy: isPending, error: error ? refusedBy(error).says : undefined };
}

function useRefresh(caseId: CaseId) {
  const rpc = useRpc();
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) });
}
