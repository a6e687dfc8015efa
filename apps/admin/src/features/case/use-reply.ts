// Sends the draft of a case; whatever goes wrong, the words stay and the reason is said.
import { type CaseId, openSlotsIn, readWords } from "@kumacari/domain";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Refused, refusedBy, sentenceOf } from "../../refused.ts";
import { useRpc, useRpcClient } from "../../rpc.ts";
import { useStore } from "../../store.ts";
import { drafts, dropDraft, onceFor, writeDraft } from "./drafts.ts";
import { words } from "./words.ts";

type Needs = {
  readonly caseId: CaseId;
  /** Highest number that was before the person's eyes. */
  readonly seen: () => number;
  readonly onSent: () => void;
  readonly onRefused: (why: Refused) => void;
};

export function useReply({ caseId, seen, onSent, onRefused }: Needs) {
  const rpc = useRpc();
  const client = useRpcClient();
  const queries = useQueryClient();
  const text = useStore(drafts).get(caseId)?.text ?? "";
  const [error, setError] = useState<string>();
  const fail = (why: Refused) => {
    setError(why.kind === "unreachable" || why.kind === "broken" ? words.reply.unknownFate : why.says);
    onRefused(why);
  };
  const { mutate, isPending } = useMutation({
    mutationFn: (said: string) =>
      client.case.reply.mutate({ caseId, text: said, seen: seen(), once: onceFor(caseId, said) }),
    onSuccess: () => {
      dropDraft(caseId);
      onSent();
    },
    onError: (fault) => fail(refusedBy(fault)),
    onSettled: () => queries.invalidateQueries({ queryKey: rpc.case.tick.queryKey({ caseId }) }),
  });
  const write = (next: string) => {
    setError(undefined);
    writeDraft(caseId, next);
  };
  /** Whether these words can go, now or later; why not is said at the field. */
  const isFit = (): boolean => {
    const read = readWords(text);
    const wrong = read.ok ? openSlotsIn(text).length > 0 && sentenceOf("slot-open") : read.error.says;
    setError(wrong || undefined);
    return !wrong;
  };
  const send = () => {
    if (!isPending && isFit()) mutate(text);
  };
  return { text, error, isPending, write, send, isFit, refuse: setError };
}
