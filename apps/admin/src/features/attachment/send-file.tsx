// Sends a file with the next answer: one at a time, and the case becomes the sender's as with any reply.
import type { CaseId } from "@kumacari/domain";
import { attachmentWords, Sending } from "@kumacari/ui/attachment";
import { ChooseFile } from "@kumacari/ui/attachment/choose";
import { useState } from "react";
import { useDoor } from "./use-door.ts";

export function SendFile({ caseId, onSent }: { readonly caseId: CaseId; readonly onSent: () => void }) {
  const door = useDoor(caseId);
  const [file, setFile] = useState<File>();
  const [done, setDone] = useState("");
  const sent = (name: string) => {
    setFile(undefined);
    setDone(name);
    onSent();
  };
  return (
    <>
      {file && (
        <div className="basis-full">
          <Sending door={door} file={file} onSent={sent} onDiscard={() => setFile(undefined)} />
        </div>
      )}
      <p role="status" className="sr-only">
        {done && attachmentWords.sent(done)}
      </p>
      <ChooseFile busy={file !== undefined} onChosen={setFile} />
    </>
  );
}
