// Says that somebody is writing an answer, while their keys change it, and no more often than it holds.
import { type CaseId, type Instant, typingLimits } from "@kumacari/domain";
import { useMemo } from "react";
import { useRpcClient } from "../../rpc.ts";
import { now } from "../../wire.ts";

/**
 * `say` is told of a talk at once when it has another message, as that took the mark with it, and again after the pace. An
 * emptied field is nobody's writing. `last`: number of the newest message of the talk.
 */
export function createTyping(say: (caseId: CaseId) => void, clock: () => Instant = now) {
  let said: { readonly talk: string; readonly at: Instant } | undefined;
  return (caseId: CaseId, last: number, text: string): void => {
    const [talk, at] = [`${caseId} ${last}`, clock()];
    // Either way: a clock that was put back must not keep it silent until it has caught up.
    const early = said?.talk === talk && Math.abs(at - said.at) < typingLimits.pace;
    if (early || text.trim() === "" || document.hidden) return;
    said = { talk, at };
    say(caseId);
  };
}

export function useTyping() {
  const client = useRpcClient();
  return useMemo(
    () =>
      createTyping((caseId) => {
        // Let go when it fails: a mark is of no consequence to whoever writes, and what stands in the way of the answer itself is said when that is sent.
        client.case.typing.mutate({ caseId }).catch(() => undefined);
      }),
    [client],
  );
}
