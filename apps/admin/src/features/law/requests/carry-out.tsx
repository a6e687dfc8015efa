// What was corrected, in words that reach the person; with it the request ends.
import { requestLimit } from "@kumacari/domain/law";
import { TextArea } from "@kumacari/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type RequestRow, useRpcClient } from "../../../rpc.ts";
import { StayOrGo } from "../../../stay-or-go.tsx";
import { words } from "./words.ts";

type Props = {
  readonly at: Pick<RequestRow, "id" | "version">;
  /** Named already: then nothing more has to be said. */
  readonly corrected: string | undefined;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

export function CarryOut({ at, corrected, onClose, onDone }: Props) {
  const client = useRpcClient();
  const [says, setSays] = useState("");
  const [looked, setLooked] = useState(false);
  const act = useMutation({
    mutationFn: () => client.rights.carryOut.mutate({ ...at, says }),
    onSuccess: onDone,
  });
  const missing = corrected === undefined && says.trim() === "";
  const send = () => {
    setLooked(true);
    if (!missing && !act.isPending) act.mutate();
  };
  return (
    <StayOrGo
      title={words.carryOutTitle}
      stay={words.stay}
      go={words.save}
      busy={act.isPending}
      fault={act.error}
      onStay={onClose}
      onGo={send}
    >
      <p>{words.carryOutSays}</p>
      {corrected && <p className="rounded-8 bg-solid-gray-50 p-4 whitespace-pre-wrap">{corrected}</p>}
      <TextArea
        label={words.carryOutLabel}
        value={says}
        onChange={setSays}
        limit={requestLimit}
        optional={corrected !== undefined}
        error={looked && missing ? words.missing : undefined}
      />
    </StayOrGo>
  );
}
