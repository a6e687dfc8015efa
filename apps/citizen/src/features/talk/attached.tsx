// A file of the talk: what stands under its name, and one that is being sent. Fetched when there is one.
import type { AttachmentId } from "@kumacari/domain";
import { AttachmentCard, type AttachmentDoor, Sending } from "@kumacari/ui/attachment";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { type Desk, useDesk } from "../../desk.ts";
import { isFinal, refused } from "../../refused.ts";
import { onceKey } from "../../wire.ts";

/** `stamp`: grows when something happened to the files of this talk. */
export function Attached({
  id,
  stamp,
  writable,
  onChanged,
}: {
  readonly id: AttachmentId;
  readonly stamp: number;
  readonly writable: boolean;
  readonly onChanged: () => void;
}) {
  const desk = useDesk();
  const { data } = useQuery({
    queryKey: ["attachments", stamp],
    queryFn: ({ signal }) => desk.ask.attachment.see.query(undefined, { signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const it = data?.list.find((one) => one.id === id);
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

function useDoor({ ask, open }: Desk): AttachmentDoor {
  return useMemo(
    () => ({
      begin: ask.attachment.begin.mutate,
      part: ask.attachment.part.mutate,
      finish: ask.attachment.finish.mutate,
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
