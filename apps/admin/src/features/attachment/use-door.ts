// The files' calls of one case, as the shared parts ask for them.
import type { CaseId } from "@kumacari/domain";
import type { AttachmentDoor } from "@kumacari/ui/attachment";
import { useMemo } from "react";
import { useConfig } from "../../config.ts";
import { reach } from "../../connection.ts";
import { type Refused, refusedBy } from "../../refused.ts";
import { useRpcClient } from "../../rpc.ts";
import { newOnceKey } from "../../wire.ts";

export function useDoor(caseId: CaseId): AttachmentDoor {
  const { attachment } = useRpcClient();
  const { api } = useConfig();
  return useMemo(
    () => ({
      begin: (sent) => attachment.begin.mutate({ caseId, ...sent }),
      part: (sent) => attachment.part.mutate({ caseId, ...sent }),
      finish: (sent) => attachment.finish.mutate({ caseId, ...sent }),
      discard: (sent) => attachment.discard.mutate({ caseId, ...sent }),
      remark: (sent) => attachment.remark.mutate({ caseId, ...sent }),
      settle: (sent) => attachment.settle.mutate({ caseId, ...sent }),
      fetch: (id, from, signal) =>
        reach(`${api}/staff/attachments/${caseId}/${id}`, { headers: { range: `bytes=${from}-` }, signal }),
      refused: (error) => {
        const why = refusedBy(error);
        return { says: why.says, again: mayGoBetter(why) };
      },
      once: newOnceKey,
    }),
    [attachment, caseId, api],
  );
}

/** The line or the service failed; asked again, it may be answered. */
export const mayGoBetter = ({ kind }: Refused): boolean =>
  kind === "unreachable" || kind === "broken" || kind === "busy";
