// A file of the talk: what stands under its name, and one that is being sent. Fetched when there is one.
import type { AttachmentId, CaseId } from "@kumacari/domain";
import { AttachmentCard, type AttachmentDoor, Sending } from "@kumacari/ui/attachment";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { type Desk, useDesk } from "../../desk.ts";
import { isFinal, refused } from "../../refused.ts";
import { useStanding } from "../../standing.ts";
import { onceKey } from "../../wire.ts";

/** `stamp`: grows when something happened to the files of this talk. */
export function Attached({
  caseId,
  id,
  stamp,
  writable,
  onChanged,
}: {
  readonly caseId: CaseId;
  readonly id: AttachmentId;
  readonly stamp: number;
  readonly writable: boolean;
  readonly onChanged: () => void;
}) {
  const desk = useDesk();
  const it = useFiles(desk, caseId, stamp)?.find((one) => one.id === id);
  return (
    <AttachmentCard door={useDoor(desk)} it={it} corrects={false} writable={writable} onChanged={onChanged} />
  );
}

export function SendingFile({
  file,
  onSent,
  onDiscard,
}: {
  readonly file: File;
  readonly onSent: (name: string) => void;
  readonly onDiscard: () => void;
}) {
  return <Sending door={useDoor(useDesk())} file={file} onSent={onSent} onDiscard={onDiscard} />;
}

/** One list, asked for anew when something happened. What cannot be asked for now closes nothing: the last list stands. */
function useFiles({ ask }: Desk, caseId: CaseId, stamp: number) {
  const enabled = useStanding() === "good";
  const { data, refetch } = useQuery({
    queryKey: ["attachments", caseId],
    // The stamp as it was before it was asked: what happens meanwhile is asked for again.
    queryFn: async ({ signal }) => ({ stamp, ...(await ask.attachment.see.query(undefined, { signal })) }),
    staleTime: ({ state }) => (state.error ? 0 : Number.POSITIVE_INFINITY),
    retry: (_times, error) => !isFinal(refused(error)),
    retryDelay: 2_000,
    enabled,
  });
  const known = data?.stamp;
  useEffect(() => {
    // Every file of the talk asks, and all are answered by one.
    if (enabled && known !== undefined && known !== stamp) void refetch({ cancelRefetch: false });
  }, [enabled, known, stamp, refetch]);
  return data?.list;
}

function useDoor({ ask, open }: Desk): AttachmentDoor {
  return useMemo(
    () => ({
      begin: ask.attachment.begin.mutate,
      part: ask.attachment.part.mutate,
      finish: ask.attachment.finish.mutate,
      discard: ask.attachment.discard.mutate,
      remark: ask.attachment.remark.mutate,
      settle: ask.attachment.settle.mutate,
      fetch: open,
      refused: (error) => {
        const why = refused(error);
        return { says: why.says, again: !isFinal(why) };
      },
      once: onceKey,
    }),
    [ask, open],
  );
}
