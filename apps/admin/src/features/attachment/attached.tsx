// A file of a case: what stands under its name in the talk, and one that is being sent.
import type { AttachmentId, CaseId } from "@kumacari/domain";
import { AttachmentCard } from "@kumacari/ui/attachment";
import { useDoor } from "./use-door.ts";
import { useFiles } from "./use-files.ts";

type Props = {
  readonly caseId: CaseId;
  readonly id: AttachmentId;
  /** Grows when something happened to the files of this case. */
  readonly stamp: number;
  readonly writable: boolean;
};

export function Attached({ caseId, id, stamp, writable }: Props) {
  const it = useFiles(caseId, stamp)?.find((one) => one.id === id);
  return <AttachmentCard door={useDoor(caseId)} it={it} corrects writable={writable} />;
}
