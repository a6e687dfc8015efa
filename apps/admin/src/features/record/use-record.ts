// The record of one case as the server has it, one paper opened, and one way to save; nothing stays once the page is left.
import { type CaseId, isTooLong, type MatterId, type PaperId } from "@kumacari/domain";
import { useIsMutating, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { refusedBy, sentenceOf } from "../../refused.ts";
import { type PaperRow, useRpc, useRpcClient } from "../../rpc.ts";
import { type DraftKey, dropPaper, onceForPaper, type PaperDraft, paperDrafts } from "./drafts.ts";
import { words } from "./words.ts";

export function useRecord(caseId: CaseId) {
  const rpc = useRpc();
  return useQuery(rpc.record.see.queryOptions({ caseId }, { refetchInterval: 15_000 }));
}

/** Opened once for each number, since each opening is written down. */
export function usePaper(caseId: CaseId, { id, from, latest, mayRead }: PaperRow, number = latest.number) {
  const rpc = useRpc();
  return useQuery(
    rpc.record.open.queryOptions(
      { caseId, id, number, ...(from ? { from } : {}) },
      { enabled: mayRead, staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false },
    ),
  );
}

/** Opened when somebody asks for it, since the opening is written down. */
export function useStatement(caseId: CaseId, id: MatterId, wanted: boolean) {
  const rpc = useRpc();
  return useQuery(
    rpc.record.statement.queryOptions(
      { caseId, id },
      { enabled: wanted, staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false },
    ),
  );
}

type Saved = { readonly id: PaperId; readonly split: boolean };

export function useSave(key: DraftKey, onSaved: (it: Saved) => void) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const [error, setError] = useState<string>();
  // Whoever goes elsewhere and comes back finds the form still held.
  const mutationKey = ["record.write", key];
  const isPending = useIsMutating({ mutationKey, exact: true }) > 0;
  const { mutate } = useMutation({
    mutationKey,
    mutationFn: (draft: PaperDraft) => {
      const { caseId, id, base, sensitive, words: said } = draft;
      const once = onceForPaper(key, draft);
      return client.record.write.mutate({
        caseId,
        base,
        sensitive,
        words: said,
        once,
        ...(id ? { id } : {}),
      });
    },
    onSuccess: (it) => {
      dropPaper(key);
      onSaved(it);
    },
    onError: (fault) => {
      const { kind, says } = refusedBy(fault);
      setError(kind === "unreachable" || kind === "broken" ? words.form.unknownFate : says);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.record.see.pathKey() }),
  });
  const save = () => {
    const draft = paperDrafts.get().get(key);
    if (isPending || !draft) return;
    if (isTooLong(draft.words)) return setError(sentenceOf("paper-too-long"));
    setError(undefined);
    mutate(draft);
  };
  return { save, isPending, error };
}
