// A file of a case: what stands under its name in the talk, and one that is being sent.
import type { AttachmentId, CaseId } from "@kumacari/domain";
import { AttachmentCard } from "@kumacari/ui/attachment";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRpc, useRpcClient } from "../../rpc.ts";
import { useDoor } from "./use-door.ts";

type Props = {
  readonly caseId: CaseId;
  readonly id: AttachmentId;
  /** Grows when something happened to the files of this case. */
  readonly stamp: number;
  readonly writable: boolean;
};

export function Attached({ caseId, id, stamp, writable }: Props) {
  const rpc = useRpc();
  const client = useRpcClient();
  const { data } = useQuery({
    queryKey: [...rpc.attachment.see.queryKey({ caseId }), stamp],
    queryFn: ({ signal }) => client.attachment.see.query({ caseId }, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // Nothing of it stays in memory after the page is left.
    gcTime: 0,
  });
  const it = data?.list.find((one) => one.id === id);
  return <AttachmentCard door={useDoor(caseId)} it={it} corrects writable={writable} />;
}
